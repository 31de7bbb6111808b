package shop.vitrine.catalog.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.feed.Problem;
import shop.vitrine.catalog.feed.Progress;
import shop.vitrine.house.MarketClock;

/** Hears what a running import says, and writes it down now and then rather than each time. */
final class Listening {
    private static final int BATCH = 500;
    /** A feed of which every row is wrong tells nothing more with the next row. */
    private static final int MOST_KEPT = 50_000;

    private static final Duration PAUSE = Duration.ofMillis(700);

    private final BroughtFeed feed;
    private final FeedImports feeds;
    private final FeedProblems problems;
    private final MarketClock clock;
    private final List<Problem> heard = new ArrayList<>();
    private long found;
    private Instant written = Instant.MIN;

    Listening(BroughtFeed feed, FeedImports feeds, FeedProblems problems, MarketClock clock) {
        this.feed = feed;
        this.feeds = feeds;
        this.problems = problems;
        this.clock = clock;
    }

    void problem(Problem problem) {
        found++;
        if (found <= MOST_KEPT) heard.add(problem);
        if (heard.size() >= BATCH) flush();
    }

    void flush() {
        problems.add(feed, heard);
        heard.clear();
    }

    /** @throws Stopped when the seller no longer wants it */
    void progress(Progress progress) {
        Instant now = clock.now();
        if (written.plus(PAUSE).isAfter(now)) return;
        written = now;
        flush();
        feeds.change(feed.id(), one -> {
            if (one.isStopping()) throw new Stopped();
            one.progress(progress, now);
        });
    }

    /** All of them, whether or not they were kept. */
    long found() {
        return found;
    }
}
