package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.connection.ElasticsearchErrorMessage;

/** Writes changes with external versions, so that an older one never overwrites a newer. */
final class BulkWriter {
    private static final int CHUNK = 500;
    private static final int CONFLICT = 409;

    private final ElasticsearchConnection connection;
    private final Indices indices;

    BulkWriter(ElasticsearchConnection connection, Indices indices) {
        this.connection = connection;
        this.indices = indices;
    }

    /** Writes to the live index and, during a rebuild, to the new one. */
    List<IndexFailure> bulk(List<IndexChange> changes) {
        var failures = new ArrayList<IndexFailure>();
        for (int from = 0; from < changes.size(); from += CHUNK) {
            var chunk = changes.subList(from, Math.min(changes.size(), from + CHUNK));
            // For each chunk: a rebuild may have begun on any node.
            boolean rebuilding = indices.exists(indices.next());
            // The new index first: after a swap the second write still reaches it. The other way round, it could miss
            // it.
            if (rebuilding) failures.addAll(write(chunk, indices.next(), true));
            failures.addAll(write(chunk, indices.current(), false));
        }
        return failures;
    }

    List<IndexFailure> write(List<IndexChange> changes, String alias, boolean mayBeGone) {
        if (changes.isEmpty()) return List.of();
        var operations =
                changes.stream().map(change -> operation(change, alias)).toList();
        var answer =
                connection.execute(c -> c.bulk(b -> b.operations(operations).requireAlias(true)));
        var failures = new ArrayList<IndexFailure>();
        for (int i = 0; answer.errors() && i < changes.size(); i++) {
            var item = answer.items().get(i);
            if (item.error() == null || item.status() == CONFLICT) continue;
            if (mayBeGone && "index_not_found_exception".equals(item.error().type())) continue;
            failures.add(failure(changes.get(i), item));
        }
        return failures;
    }

    private static BulkOperation operation(IndexChange change, String alias) {
        if (change instanceof IndexChange.Upsert upsert)
            return BulkOperation.of(o -> o.index(i -> i.index(alias)
                    .id(upsert.id())
                    .version(upsert.version())
                    .versionType(VersionType.External)
                    .document(IndexSource.of(upsert.product()))));
        return BulkOperation.of(o -> o.delete(
                d -> d.index(alias).id(change.id()).version(change.version()).versionType(VersionType.External)));
    }

    private static IndexFailure failure(IndexChange change, BulkResponseItem item) {
        // 404: the index was swapped away during the write.
        boolean retry = item.status() == 404 || item.status() == 429 || item.status() >= 500;
        return new IndexFailure(change.id(), change.version(), ElasticsearchErrorMessage.of(item.error()), retry);
    }
}
