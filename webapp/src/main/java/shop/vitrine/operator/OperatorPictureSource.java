package shop.vitrine.operator;

import java.nio.file.Path;
import shop.vitrine.media.FolderPictureSource;
import shop.vitrine.media.PictureSource;
import shop.vitrine.media.Pictures;
import shop.vitrine.media.WebPictureSource;
import shop.vitrine.platform.Settings;

/** Links of a feed that lies on the operator's disk: to the web, to files beside the feed, or to the demo's drawings. */
final class OperatorPictureSource implements PictureSource {
    private final PictureSource web;
    private final PictureSource folder;
    private final PictureSource art;
    private final Path demo;

    OperatorPictureSource(Pictures pictures, Path feed) {
        this.web = new WebPictureSource(pictures);
        this.folder = new FolderPictureSource(pictures, feed.getParent());
        this.demo = Path.of(Settings.find("VITRINE_HOME").orElse(""), "demo").toAbsolutePath();
        this.art = feed.startsWith(demo) ? new DemoPictureSource(demo, pictures) : folder;
    }

    @Override
    public String bring(String link, boolean keep) {
        if (link.contains("://")) return web.bring(link, keep);
        return (DemoPictureSource.isLink(link) ? art : folder).bring(link, keep);
    }
}
