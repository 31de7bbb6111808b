package shop.vitrine.catalog.feed;

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

/** Cuts rows into chunks of whole products, and writes them. A chunk that fails is tried again product by product. */
final class Chunks {
    private static final Logger LOG = Logger.getLogger(Chunks.class.getName());
    private static final int ROWS = 300;
    private static final int MOST_VARIANTS = 500;

    private final ChunkWriting writing;
    private final FeedPictures pictures;
    private final String shop;
    private final String feed;
    private final boolean dryRun;
    private final Consumer<Problem> problems;
    private Consumer<Progress> progress;
    private Outcome outcome = Outcome.NOTHING;
    private long bytes;
    private long size;

    Chunks(
            ChunkWriting writing,
            FeedPictures pictures,
            String shop,
            String feed,
            boolean dryRun,
            Consumer<Problem> problems) {
        this.writing = writing;
        this.pictures = pictures;
        this.shop = shop;
        this.feed = feed;
        this.dryRun = dryRun;
        this.problems = problems;
    }

    void begin(Outcome read, long fileSize, Consumer<Progress> listener) {
        outcome = read;
        size = fileSize;
        progress = listener;
    }

    Outcome end() {
        progress.accept(new Progress(outcome.rows(), size, size));
        return outcome;
    }

    /** Writes rows among which all rows of each of their products are. */
    void write(Iterable<Row> rows) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Group group = groups.computeIfAbsent(row.group(), Group::new);
            if (group.rows().size() < MOST_VARIANTS) group.rows().add(row);
            else refuse(row, "catalog.feed.group.large", MOST_VARIANTS);
        }
        List<Group> chunk = new ArrayList<>();
        int size = 0;
        for (Group group : groups.values()) {
            chunk.add(group);
            size += group.rows().size();
            if (size < ROWS) continue;
            done(chunk);
            chunk.clear();
            size = 0;
        }
        if (!chunk.isEmpty()) done(chunk);
    }

    private void done(List<Group> chunk) {
        Map<String, String> hashes = pictures.bring(chunk, problems);
        outcome = outcome.plus(written(chunk, hashes));
        // Rows of other products may stand between, so this is where it would be if they did not.
        for (Group group : chunk) bytes = Math.max(bytes, group.rows().getLast().end());
        progress.accept(new Progress(outcome.rows(), Math.min(bytes, size), size));
    }

    private Outcome written(List<Group> chunk, Map<String, String> hashes) {
        try {
            return writing.write(shop, chunk, hashes, feed, dryRun);
        } catch (RuntimeException e) {
            if (!isOfTheRows(e)) throw e;
            if (chunk.size() == 1) return failed(chunk.getFirst(), e);
            Outcome each = Outcome.NOTHING;
            for (Group group : chunk) each = each.plus(written(List.of(group), hashes));
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

    private Outcome failed(Group group, RuntimeException e) {
        LOG.log(Level.WARNING, "Could not import product " + group.key() + " of " + feed, e);
        group.rows().forEach(row -> report(row, "catalog.feed.row.failed"));
        return Outcome.refused(group.rows().size());
    }

    private void refuse(Row row, String key, Object... parameters) {
        report(row, key, parameters);
        outcome = outcome.plus(Outcome.refused(1));
    }

    private void report(Row row, String key, Object... parameters) {
        problems.accept(new Problem(row.line(), "item_group_id", row.group(), key, List.of(parameters), true));
    }
}
