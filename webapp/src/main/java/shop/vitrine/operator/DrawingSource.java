package shop.vitrine.operator;

import java.nio.file.Path;
import java.util.Optional;
import shop.vitrine.media.PictureSource;

/** Drawings that a feed on this machine may name, beside pictures of the web and of its own folder. */
public interface DrawingSource {
    /** @return empty where this link of this feed names none */
    Optional<PictureSource> find(Path feed, String link);
}
