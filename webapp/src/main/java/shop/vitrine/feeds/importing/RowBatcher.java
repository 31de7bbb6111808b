package shop.vitrine.feeds.importing;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.RowGroup;

/** Cuts rows into chunks of whole products, and writes them. A chunk that fails is tried again product by product. */
final class RowBatcher {
    private static final Logger LOG = Logger.getLogger(RowBatcher.class.getName());
    private static final int BATCH_ROWS = 300;
    private static final int MAX_VARIANTS = 500;

    private final BatchWriter writing;
    private final PictureDownloader pictures;
    private final String shop;
    private final String feed;
    private final boolean dryRun;
    private final Consumer<FeedProblem> problems;
    private Consumer<ImportProgress> progress;
    private ImportResult outcome = ImportResult.NOTHING;
    private long bytes;
    private long size;

    RowBatcher(
            BatchWriter writing,
            PictureDownloader pictures,
            String shop,
            String feed,
            boolean dryRun,
            Consumer<FeedProblem> problems) {
        this.writing = writing;
        this.pictures = pictures;
        this.shop = shop;
        this.feed = feed;
        this.dryRun = dryRun;
        this.problems = problems;
    }

    void begin(ImportResult read, long fileSize, Consumer<ImportProgress> listener) {
        outcome = read;
        size = fileSize;
        progress = listener;
    }

    ImportResult end() {
        progress.accept(new ImportProgress(outcome.rows(), size, size));
        return outcome;
    }

    /** Writes rows among which all rows of each of their products are. */
    void write(Iterable<FeedRow> rows) {
        Map<String, RowGroup> groups = new LinkedHashMap<>();
        for (FeedRow row : rows) {
            RowGroup group = groups.computeIfAbsent(row.group(), RowGroup::new);
            if (group.rows().size() < MAX_VARIANTS) group.rows().add(row);
            else refuse(row, "feeds.problem.group.large", MAX_VARIANTS);
        }
        List<RowGroup> chunk = new ArrayList<>();
        int size = 0;
        for (RowGroup group : groups.values()) {
            chunk.add(group);
            size += group.rows().size();
            if (size < BATCH_ROWS) continue;
            done(chunk);
            chunk.clear();
            size = 0;
        }
        if (!chunk.isEmpty()) done(chunk);
    }

    private void done(List<RowGroup> chunk) {
        Map<String, String> hashes = pictures.bring(chunk, problems);
        outcome = outcome.plus(written(chunk, hashes));
        // Rows of other products may stand between, so this is where it would be if they did not.
        for (RowGroup group : chunk)
            bytes = Math.max(bytes, group.rows().getLast().position().end());
        progress.accept(new ImportProgress(outcome.rows(), Math.min(bytes, size), size));
    }

    private ImportResult written(List<RowGroup> chunk, Map<String, String> hashes) {
        try {
            return writing.write(shop, chunk, hashes, feed, dryRun);
        } catch (RuntimeException e) {
            if (!isOfTheRows(e)) throw e;
            if (chunk.size() == 1) return failed(chunk.getFirst(), e);
            ImportResult each = ImportResult.NOTHING;
            for (RowGroup group : chunk) each = each.plus(written(List.of(group), hashes));
            return each;
        }
    }

    /** Somebody changed the same product, or the database refused a value; anything else is a fault of ours. */
    private static boolean isOfTheRows(Throwable e) {
        for (Throwable one = e; one != null; one = one.getCause())
            if (one instanceof OptimisticLockException
                    || one instanceof ConstraintViolationException
                    || one instanceof DataException) return true;
        return false;
    }

    private ImportResult failed(RowGroup group, RuntimeException e) {
        LOG.log(Level.WARNING, "Could not import product " + group.key() + " of " + feed, e);
        group.rows().forEach(row -> report(row, "feeds.problem.row.failed"));
        return ImportResult.refused(group.rows().size());
    }

    private void refuse(FeedRow row, String key, Object... parameters) {
        report(row, key, parameters);
        outcome = outcome.plus(ImportResult.refused(1));
    }

    private void report(FeedRow row, String key, Object... parameters) {
        problems.accept(
                new FeedProblem(row.position().line(), "item_group_id", row.group(), key, List.of(parameters), true));
    }
}
