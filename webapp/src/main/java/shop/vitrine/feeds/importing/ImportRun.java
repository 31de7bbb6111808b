package shop.vitrine.feeds.importing;

import java.util.function.Consumer;
import shop.vitrine.feeds.rows.FeedProblem;

/**
 * One import and its listener.
 *
 * @param shop id
 * @param feed file name
 * @param bytes file size
 * @param dryRun report only, write nothing
 */
record ImportRun(
        String shop,
        String feed,
        long bytes,
        boolean dryRun,
        Consumer<FeedProblem> problems,
        Consumer<ImportProgress> progress) {}
