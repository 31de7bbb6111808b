package shop.vitrine.operator;

import java.nio.file.Path;
import shop.vitrine.house.Settings;
import shop.vitrine.media.FolderPictures;
import shop.vitrine.media.PictureSource;
import shop.vitrine.media.Pictures;
import shop.vitrine.media.WebPictures;

/** Links of a feed that lies on the operator's disk: to the web, to files beside the feed, or to the demo's drawings. */
final class FeedLinks implements PictureSource {
    private final PictureSource web;
    private final PictureSource folder;
    private final PictureSource art;
    private final Path demo;

    FeedLinks(Pictures pictures, Path feed) {
        this.web = new WebPictures(pictures);
        this.folder = new FolderPictures(pictures, feed.getParent());
        this.demo = Path.of(Settings.find("VITRINE_HOME").orElse(""), "demo").toAbsolutePath();
        this.art = feed.startsWith(demo) ? new StillLife(demo, pictures) : folder;
    }

    @Override
    public String bring(String link, boolean keep) {
        if (link.contains("://")) return web.bring(link, keep);
        return (StillLife.isLink(link) ? art : folder).bring(link, keep);
    }
}
