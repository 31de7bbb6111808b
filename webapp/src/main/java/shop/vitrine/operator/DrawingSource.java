package shop.vitrine.operator;

import java.nio.file.Path;
import java.util.Optional;
import shop.vitrine.media.PictureSource;

/** Generated drawings that a feed on this machine may link to. */
public interface DrawingSource {
    /** @return empty if the link is not a drawing */
    Optional<PictureSource> find(Path feed, String link);
}
