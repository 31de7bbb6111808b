package shop.vitrine.feeds.importing;

import java.util.function.Consumer;
import shop.vitrine.feeds.rows.FeedProblem;

/** One import and its listener; {@code bytes} is the file size, {@code dryRun} writes nothing. */
record ImportRun(
        String shop,
        String feed,
        long bytes,
        boolean dryRun,
        Consumer<FeedProblem> problems,
        Consumer<ImportProgress> progress) {}
