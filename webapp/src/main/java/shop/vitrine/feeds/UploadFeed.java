package shop.vitrine.feeds;

import shop.vitrine.web.form.MaxRequestSize;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.form.Upload;

/** A product feed, up to {@link #MAX_BYTES} bytes. */
@MaxRequestSize(UploadFeed.MAX_BYTES + (1 << 20))
record UploadFeed(Upload feed) {
    static final long MAX_BYTES = 500L << 20;

    Problems check() {
        if (feed == null) return Problems.NONE.and("feed", "feeds.import.file.missing");
        if (feed.size() == 0) return Problems.NONE.and("feed", "media.file.empty");
        if (feed.size() > MAX_BYTES) return Problems.NONE.and("feed", "feeds.import.file.heavy");
        return Problems.NONE;
    }
}
