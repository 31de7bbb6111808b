package shop.vitrine.catalog.imports;

import shop.vitrine.pages.Heaviest;
import shop.vitrine.pages.Problems;
import shop.vitrine.pages.Upload;

/** A product feed, up to {@link #MOST} bytes. */
@Heaviest(BringFeed.MOST + (1 << 20))
public record BringFeed(Upload feed) {
    static final long MOST = 500L << 20;

    Problems check() {
        if (feed == null) return Problems.NONE.and("feed", "catalog.import.file.missing");
        if (feed.size() == 0) return Problems.NONE.and("feed", "catalog.import.file.empty");
        if (feed.size() > MOST) return Problems.NONE.and("feed", "catalog.import.file.heavy");
        return Problems.NONE;
    }
}
