package shop.vitrine.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.feeds.importing.ImportProgress;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.tenants.Current;

/** Receives progress of an import and saves it now and then. */
final class ImportProgressRecorder {
    private static final int BATCH = 500;
    /** Beyond this, more errors tell nothing new. */
    private static final int MAX_STORED = 50_000;

    private static final Duration PAUSE = Duration.ofMillis(700);

    private final FeedImport feed;
    private final FeedImports feeds;
    private final FeedProblems problems;
    private final Current current;
    private final List<FeedProblem> heard = new ArrayList<>();
    private long found;
    private Instant written = Instant.MIN;

    ImportProgressRecorder(FeedImport feed, FeedImports feeds, FeedProblems problems, Current current) {
        this.feed = feed;
        this.feeds = feeds;
        this.problems = problems;
        this.current = current;
    }

    void problem(FeedProblem problem) {
        found++;
        if (found <= MAX_STORED) heard.add(problem);
        if (heard.size() >= BATCH) flush();
    }

    void flush() {
        problems.add(feed, heard);
        heard.clear();
    }

    /** @throws ImportCancelled if the seller cancelled it */
    void progress(ImportProgress progress) {
        Instant now = current.now();
        if (written.plus(PAUSE).isAfter(now)) return;
        written = now;
        flush();
        feeds.change(feed.id(), feedImport -> {
            if (feedImport.isCancelling()) throw new ImportCancelled();
            feedImport.progress(progress, now);
        });
    }

    /** Including those not stored. */
    long found() {
        return found;
    }
}
