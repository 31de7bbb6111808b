package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.connection.SearchConfig;
import shop.vitrine.search.connection.SearchUnavailable;

/** Indices behind their aliases: {@code <name>} for searches, and {@code <name>-next} during a rebuild. */
final class Indices {
    private final ElasticsearchConnection connection;
    private final String alias;

    Indices(ElasticsearchConnection connection, SearchConfig config) {
        this.connection = connection;
        this.alias = config.index();
    }

    String current() {
        return alias;
    }

    String next() {
        return alias + "-next";
    }

    String previous() {
        return alias + "-previous";
    }

    /** A separate alias per rebuild, so that an abandoned one cannot write into another's index. */
    String fillAlias(String index) {
        return index + "-fill";
    }

    IndexState ensure() {
        forbidAutoCreate();
        var behind = indicesBehind(current());
        if (behind.isEmpty()) return createFirst();
        var mappings = connection.execute(c -> c.indices().getMapping(m -> m.index(current())));
        boolean same = mappings.result().values().stream()
                .map(index -> index.mappings().meta().get("blueprint"))
                .allMatch(hash -> hash != null && IndexDefinition.CURRENT.hash().equals(hash.to(String.class)));
        return same ? IndexState.READY : IndexState.OUTDATED;
    }

    /** The name is the same on every node, so only one of two concurrent starts creates it. */
    private IndexState createFirst() {
        try {
            create(alias + "-" + IndexDefinition.CURRENT.hash(), List.of(current()));
            return IndexState.CREATED;
        } catch (SearchUnavailable e) {
            boolean created = e.getCause() instanceof ElasticsearchException refused
                    && "resource_already_exists_exception"
                            .equals(refused.error().type());
            if (created && exists(current())) return IndexState.READY;
            throw e;
        }
    }

    /**
     * Elasticsearch would otherwise create an index for a missing alias, for deletions even with {@code require_alias}.
     */
    void forbidAutoCreate() {
        connection.execute(c -> c.indices()
                .putIndexTemplate(t -> t.name(alias + "-guard")
                        .indexPatterns(current(), next(), previous(), fillAlias(alias + "-*"))
                        .priority(500L)
                        .allowAutoCreate(false)));
    }

    void create(String index, List<String> aliases) {
        connection.execute(c -> c.indices().create(r -> {
            r.withJson(new StringReader(IndexDefinition.CURRENT.body().toString()))
                    .index(index);
            aliases.forEach(name -> r.aliases(name, a -> a));
            return r;
        }));
    }

    /** @throws SearchUnavailable if searches would fail now */
    void probe() {
        connection.ask(c -> c.count(count -> count.index(current()).terminateAfter(1L)));
    }

    boolean exists(String name) {
        return connection
                .execute(c -> c.indices().existsAlias(a -> a.name(name)))
                .value();
    }

    /** Empty if the alias does not exist. */
    Set<String> indicesBehind(String name) {
        if (!exists(name)) return Set.of();
        return connection
                .execute(c -> c.indices().getAlias(a -> a.name(name)))
                .result()
                .keySet();
    }

    void drop(Set<String> indices) {
        if (indices.isEmpty()) return;
        connection.execute(
                c -> c.indices().delete(d -> d.index(List.copyOf(indices)).ignoreUnavailable(true)));
    }

    void refresh(String index) {
        connection.execute(c -> c.indices().refresh(r -> r.index(index)));
    }

    void refreshEvery(String index, String interval) {
        connection.execute(c ->
                c.indices().putSettings(p -> p.index(index).settings(s -> s.refreshInterval(t -> t.time(interval)))));
    }

    /** Atomic, and fails if {@code fresh} no longer exists. The old index stays for running searches. */
    void swap(String fresh) {
        var actions = new ArrayList<Action>();
        for (var old : indicesBehind(current())) {
            actions.add(Action.of(a -> a.remove(r -> r.index(old).alias(current()))));
            actions.add(Action.of(a -> a.add(add -> add.index(old).alias(previous()))));
        }
        actions.add(Action.of(a -> a.add(add -> add.index(fresh).alias(current()))));
        for (var gone : List.of(next(), fillAlias(fresh)))
            actions.add(Action.of(a -> a.remove(r -> r.index(fresh).alias(gone).mustExist(true))));
        connection.execute(c -> c.indices().updateAliases(u -> u.actions(actions)));
    }
}
