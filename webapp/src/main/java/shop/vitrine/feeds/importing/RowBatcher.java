package shop.vitrine.feeds.importing;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.RowGroup;
import shop.vitrine.feeds.rows.RowRefusal;

/** Cuts rows into chunks of whole products and writes them; a chunk that fails is retried product by product. */
final class RowBatcher {
    private static final Logger LOG = Logger.getLogger(RowBatcher.class.getName());
    private static final int BATCH_ROWS = 300;
    private static final int MAX_VARIANTS = 500;

    private final BatchWriter writing;
    private final PictureDownloader pictures;
    private final ImportRun run;
    private ImportResult outcome;
    private long bytes;

    /** @param read counts of rows that were refused before */
    RowBatcher(BatchWriter writing, PictureDownloader pictures, ImportRun run, ImportResult read) {
        this.writing = writing;
        this.pictures = pictures;
        this.run = run;
        this.outcome = read;
    }

    ImportResult end() {
        run.progress().accept(new ImportProgress(outcome.rows(), run.bytes(), run.bytes()));
        return outcome;
    }

    /** All rows of a product must be among these. */
    void write(Iterable<FeedRow> rows) {
        Map<String, RowGroup> groups = new LinkedHashMap<>();
        for (FeedRow row : rows) {
            RowGroup group = groups.computeIfAbsent(row.group(), RowGroup::new);
            if (group.rows().size() < MAX_VARIANTS) group.rows().add(row);
            else refuse(row, RowRefusal.GROUP_LARGE, MAX_VARIANTS);
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
        Map<String, String> hashes = pictures.bring(chunk, run.problems());
        outcome = outcome.plus(written(chunk, hashes));
        // Where the import would be if rows of other products did not stand between.
        for (RowGroup group : chunk)
            bytes = Math.max(bytes, group.rows().getLast().position().end());
        run.progress().accept(new ImportProgress(outcome.rows(), Math.min(bytes, run.bytes()), run.bytes()));
    }

    private ImportResult written(List<RowGroup> chunk, Map<String, String> hashes) {
        try {
            return writing.write(run.shop(), chunk, hashes, run.feed(), run.dryRun());
        } catch (RuntimeException e) {
            if (!isOfTheRows(e)) throw e;
            if (chunk.size() == 1) return failed(chunk.getFirst(), e);
            ImportResult each = ImportResult.NOTHING;
            for (RowGroup group : chunk) each = each.plus(written(List.of(group), hashes));
            return each;
        }
    }

    /** A concurrent change or a value refused by the database; anything else is our bug. */
    private static boolean isOfTheRows(Throwable e) {
        for (Throwable one = e; one != null; one = one.getCause())
            if (one instanceof OptimisticLockException
                    || one instanceof ConstraintViolationException
                    || one instanceof DataException) return true;
        return false;
    }

    private ImportResult failed(RowGroup group, RuntimeException e) {
        LOG.log(Level.WARNING, "Could not import product " + group.key() + " of " + run.feed(), e);
        group.rows().forEach(row -> report(row, RowRefusal.ROW_FAILED));
        return ImportResult.refused(group.rows().size());
    }

    private void refuse(FeedRow row, RowRefusal refusal, Object... parameters) {
        report(row, refusal, parameters);
        outcome = outcome.plus(ImportResult.refused(1));
    }

    private void report(FeedRow row, RowRefusal refusal, Object... parameters) {
        run.problems()
                .accept(new FeedProblem(
                        row.position().line(), "item_group_id", row.group(), refusal.key(), List.of(parameters), true));
    }
}
