package shop.vitrine.operator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import shop.vitrine.media.FolderPictureSource;
import shop.vitrine.media.PictureSource;
import shop.vitrine.media.Pictures;
import shop.vitrine.media.WebPictureSource;

/** Resolves picture links of a feed on disk: web, drawings, or files beside it. */
final class OperatorPictureSource implements PictureSource {
    private final PictureSource web;
    private final PictureSource folder;
    private final Iterable<DrawingSource> drawings;
    private final Path feed;

    OperatorPictureSource(Pictures pictures, Iterable<DrawingSource> drawings, Path feed) {
        this.web = new WebPictureSource(pictures);
        this.folder = new FolderPictureSource(pictures, feed.getParent());
        this.drawings = drawings;
        this.feed = feed;
    }

    @Override
    public String bring(String link, boolean keep) {
        if (link.contains("://")) return web.bring(link, keep);
        return drawing(link).orElse(folder).bring(link, keep);
    }

    private Optional<PictureSource> drawing(String link) {
        return StreamSupport.stream(drawings.spliterator(), false)
                .flatMap(source -> source.find(feed, link).stream())
                .findFirst();
    }
}
