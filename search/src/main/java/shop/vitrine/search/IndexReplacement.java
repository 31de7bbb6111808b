package shop.vitrine.search;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import shop.vitrine.search.connection.SearchUnavailable;
import shop.vitrine.search.documents.ProductDocument;

/** Fills a new index while the old one serves, then swaps; see {@link ProductIndex#rebuild}. */
final class IndexReplacement {
    private static final System.Logger LOG = System.getLogger(IndexReplacement.class.getName());
    private static final int CHUNK = 500;
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Indices indices;
    private final BulkWriter writes;
    private final Duration grace;

    /** @param grace how long the old index is kept for running searches */
    IndexReplacement(Indices indices, BulkWriter writes, Duration grace) {
        this.indices = indices;
        this.writes = writes;
        this.grace = grace;
    }

    long from(Supplier<Stream<ProductDocument>> products) {
        indices.forbidAutoCreate();
        // Left by an interrupted rebuild.
        indices.drop(indices.indicesBehind(indices.next()));
        indices.drop(indices.indicesBehind(indices.previous()));
        var fresh = indices.current() + "-" + IndexDefinition.CURRENT.hash() + "-" + System.currentTimeMillis();
        // From here on every bulk on every node also writes to the new index; only then is the database read.
        indices.create(fresh, List.of(indices.next(), indices.fillAlias(fresh)));
        indices.refreshEvery(fresh, "-1");
        long count;
        try (var all = products.get()) {
            count = fill(all.iterator(), indices.fillAlias(fresh));
        }
        indices.refreshEvery(fresh, "1s");
        indices.refresh(fresh);
        swap(fresh);
        pause(grace);
        indices.drop(indices.indicesBehind(indices.previous()));
        return count;
    }

    private long fill(Iterator<ProductDocument> products, String alias) {
        long count = 0;
        while (products.hasNext()) {
            var chunk = new ArrayList<IndexChange>(CHUNK);
            while (products.hasNext() && chunk.size() < CHUNK) chunk.add(IndexChange.upsert(products.next()));
            count += chunk.size() - refused(chunk, alias);
        }
        return count;
    }

    private int refused(List<IndexChange> chunk, String alias) {
        var left = writes.write(chunk, alias, false);
        for (int attempt = 1; left.stream().anyMatch(IndexFailure::retry); attempt++) {
            if (attempt == ATTEMPTS) throw new IllegalStateException("rebuild given up: " + left.getFirst());
            pause(PAUSE.multipliedBy(attempt));
            left = writes.write(chunk, alias, false);
        }
        // One malformed product must not prevent the swap.
        left.forEach(failure -> LOG.log(Level.WARNING, "Not indexed: {0}", failure));
        return left.size();
    }

    private void swap(String fresh) {
        try {
            indices.swap(fresh);
        } catch (SearchUnavailable e) {
            if (e.getCause() == null) throw e;
            throw new IllegalStateException("overtaken by another rebuild: " + e.getMessage(), e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("rebuild interrupted", e);
        }
    }
}
