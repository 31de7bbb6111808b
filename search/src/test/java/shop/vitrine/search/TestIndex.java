package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import shop.vitrine.local.LocalMarket;
import shop.vitrine.local.LocalMarketOptions;
import shop.vitrine.local.MarketPart;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.connection.SearchConfig;
import shop.vitrine.search.documents.ProductDocument;

/** A separate index on the Elasticsearch shared by tests; VITRINE_ES_URL names a running one. */
final class TestIndex implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static URI server;

    final SearchConfig config;
    final ProductIndex index;

    private TestIndex(SearchConfig config, Duration grace) {
        this.config = config;
        this.index = ProductIndex.open(config, grace);
    }

    /** Created, with these products in it. */
    static TestIndex of(TestProduct... products) {
        var test = empty();
        test.index.ensure();
        test.write(Stream.of(products).map(TestProduct::upsert).toArray(IndexChange[]::new));
        return test;
    }

    /** Not created yet; must not be searched during a rebuild. */
    static TestIndex empty() {
        return empty(Duration.ZERO);
    }

    static TestIndex empty(Duration grace) {
        var name = "test-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        // Two busy cores are no outage.
        var patient =
                SearchConfig.at(server()).withIndex(name).withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(20));
        return new TestIndex(patient, grace);
    }

    static synchronized URI server() {
        if (server == null) {
            // Stopped by its shutdown hook after the last test.
            var market = LocalMarket.start(LocalMarketOptions.throwaway().parts(MarketPart.SEARCH));
            server = URI.create(market.elasticsearchUrl());
        }
        return server;
    }

    void write(IndexChange... changes) {
        assertThat(index.bulk(List.of(changes))).isEmpty();
        index.refresh();
    }

    List<String> ids(String text) {
        return ids(ProductQuery.of(text));
    }

    List<String> ids(ProductQuery query) {
        return index.search(query).products().stream().map(ProductDocument::id).toList();
    }

    SearchSuggestions suggest(String beginning) {
        return index.suggest(beginning, "en", Optional.empty(), List.of());
    }

    @Override
    public void close() {
        try (var connection = new ElasticsearchConnection(config)) {
            var indices = new Indices(connection, config);
            indices.drop(indices.indicesBehind(indices.current()));
            indices.drop(indices.indicesBehind(indices.next()));
            indices.drop(indices.indicesBehind(indices.previous()));
            var guard = config.index() + "-guard";
            if (connection
                    .execute(c -> c.indices().existsIndexTemplate(e -> e.name(guard)))
                    .value()) connection.execute(c -> c.indices().deleteIndexTemplate(d -> d.name(guard)));
        } finally {
            index.close();
        }
    }
}
