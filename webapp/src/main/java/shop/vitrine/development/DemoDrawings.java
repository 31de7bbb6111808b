package shop.vitrine.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import shop.vitrine.media.PictureSource;
import shop.vitrine.media.Pictures;
import shop.vitrine.operator.DrawingSource;
import shop.vitrine.platform.Settings;

/** Makes demo drawings available to imports of demo feeds. */
@ApplicationScoped
class DemoDrawings implements DrawingSource {
    @Inject
    Pictures pictures;

    @Override
    public Optional<PictureSource> find(Path feed, String link) {
        Path demo = Path.of(Settings.find("VITRINE_HOME").orElse(""), "demo").toAbsolutePath();
        if (Settings.production() || !feed.startsWith(demo) || !DemoPictureSource.isLink(link)) return Optional.empty();
        return Optional.of(new DemoPictureSource(demo, pictures));
    }
}
