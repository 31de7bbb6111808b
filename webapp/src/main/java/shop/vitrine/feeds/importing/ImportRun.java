package shop.vitrine.feeds.importing;

import java.util.function.Consumer;
import shop.vitrine.feeds.rows.FeedProblem;

/**
 * One import, and whom it tells how it goes.
 *
 * @param shop its id
 * @param feed the file's name
 * @param bytes of the file
 * @param dryRun whether to report all and write nothing
 */
record ImportRun(
        String shop,
        String feed,
        long bytes,
        boolean dryRun,
        Consumer<FeedProblem> problems,
        Consumer<ImportProgress> progress) {}
