package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.search.TestProduct.product;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.documents.ProductDocument;

class IndexReplacementIT {
    private final TestIndex test = TestIndex.empty();

    @AfterEach
    void drop() {
        test.close();
    }

    @Test
    void isCreatedOnceAndThenReady() {
        assertThat(test.index.healthy()).isFalse();
        assertThat(test.index.ensure()).isEqualTo(IndexState.CREATED);
        assertThat(test.index.ensure()).isEqualTo(IndexState.READY);
        assertThat(test.index.healthy()).isTrue();
    }

    @Test
    void anIndexOfAnotherVersionAnswersUntilItIsRebuilt() {
        try (var connection = new ElasticsearchConnection(test.config)) {
            connection.execute(c -> c.indices()
                    .create(r -> r.withJson(new StringReader("{\"mappings\":{\"properties\":{}}}"))
                            .index(test.config.index() + "-old")
                            .aliases(test.config.index(), a -> a)));
        }
        assertThat(test.index.ensure()).isEqualTo(IndexState.OUTDATED);
        test.index.rebuild(() -> Stream.of(product("a", "Vase").make()));
        assertThat(test.index.ensure()).isEqualTo(IndexState.READY);
        assertThat(test.ids("vase")).containsExactly("a");
        assertThat(indices()).hasSize(1);
    }

    @Test
    void worksWithoutAnIndexToReplace() {
        assertThat(test.index.rebuild(() -> Stream.of(product("a", "Vase").make())))
                .isEqualTo(1);
        assertThat(test.ids("vase")).containsExactly("a");
    }

    @Test
    void searchesAlwaysFindAWholeMarketMeanwhile() throws Exception {
        try (var market = TestIndex.empty(Duration.ofSeconds(5))) {
            market.index.rebuild(() -> market(600, 1));
            var running = new AtomicBoolean(true);
            try (var threads = Executors.newFixedThreadPool(1)) {
                var searching = threads.submit(() -> {
                    int searches = 0;
                    for (; running.get(); searches++)
                        assertThat(market.index.search(ProductQuery.of("vase")).total())
                                .isEqualTo(600);
                    return searches;
                });
                for (int round = 2; round < 4; round++) {
                    int version = round;
                    assertThat(market.index.rebuild(() -> market(600, version))).isEqualTo(600);
                }
                running.set(false);
                assertThat(searching.get()).isGreaterThan(3);
            }
        }
    }

    @Test
    void whatChangesMeanwhileIsNotLost() {
        test.index.ensure();
        test.write(
                product("a", "Vase").version(1).upsert(),
                product("gone", "Vase").version(1).upsert());
        test.index.rebuild(() -> Stream.of("a", "gone", "late").map(id -> {
            // Read before these changes, so the stream still has the old state.
            if (id.equals("a"))
                test.index.bulk(List.of(
                        product("a", "Newer vase").version(2).upsert(),
                        IndexChange.remove("gone", 2),
                        product("new", "New vase").version(1).upsert()));
            return product(id, "Vase").version(1).make();
        }));
        assertThat(test.index.search(ProductQuery.of("vase")).products())
                .extracting(product -> product.text().title())
                .containsExactlyInAnyOrder("Newer vase", "New vase", "Vase");
    }

    @Test
    void writesDuringManySwapsAllArrive() throws Exception {
        test.index.ensure();
        var running = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(1)) {
            var writing = threads.submit(() -> {
                int written = 0;
                while (running.get()) {
                    var change = product("w" + written, "Vase").version(1).upsert();
                    // Like the outbox: refused changes are retried.
                    if (test.index.bulk(List.of(change)).isEmpty()) written++;
                }
                return written;
            });
            for (int round = 0; round < 3; round++) {
                // A rebuild reads committed data: the index plus what is written meanwhile.
                test.index.refresh();
                var committed = new java.util.ArrayList<ProductDocument>();
                test.index.rebuild(() -> {
                    test.index.refresh();
                    for (int page = 0; page < 100; page++) {
                        var products = test.index
                                .search(ProductQuery.all().page(page, 100).withoutFacets())
                                .products();
                        committed.addAll(products);
                        if (products.size() < 100) break;
                    }
                    return committed.stream();
                });
            }
            running.set(false);
            int written = writing.get();
            test.index.refresh();
            assertThat(written).isPositive();
            assertThat(test.index.search(ProductQuery.all()).total()).isEqualTo(written);
        }
    }

    @Test
    void aRebuildThatIsOvertakenSwapsNothing() {
        test.index.ensure();
        var overtaken = IntStream.range(0, 600).mapToObj(i -> {
            if (i == 0)
                test.index.rebuild(() -> Stream.of(product("second", "Vase").make()));
            return product("first" + i, "Vase").make();
        });
        assertThatThrownBy(() -> test.index.rebuild(() -> overtaken)).isInstanceOf(IllegalStateException.class);
        assertThat(test.ids("vase")).containsExactly("second");
        assertThat(indices()).hasSize(1);
    }

    @Test
    void anAbandonedRebuildIsClearedAwayByTheNext() {
        test.index.ensure();
        assertThatThrownBy(() -> test.index.rebuild(() -> Stream.of(1).map(i -> {
                    throw new IllegalArgumentException("the database went away");
                })))
                .hasMessage("the database went away");
        test.write(product("a", "Vase").upsert());
        assertThat(test.ids("vase")).containsExactly("a");
        test.index.rebuild(() -> Stream.of(product("b", "Vase").make()));
        assertThat(test.ids("vase")).containsExactly("b");
        assertThat(indices()).hasSize(1);
    }

    @Test
    void oneMalformedProductDoesNotStopTheOthers() {
        var products = List.of(
                product("bad", "Vase").category("x".repeat(40_000)).make(),
                product("good", "Vase").make());
        assertThat(test.index.rebuild(products::stream)).isEqualTo(1);
        assertThat(test.ids("vase")).containsExactly("good");
    }

    private static Stream<ProductDocument> market(int size, int version) {
        return IntStream.range(0, size)
                .mapToObj(i -> product("p" + i, "Vase " + i).version(version).make());
    }

    private List<String> indices() {
        try (var connection = new ElasticsearchConnection(test.config)) {
            return connection
                    .execute(c -> c.indices().get(g -> g.index(test.config.index() + "-*")))
                    .result()
                    .keySet()
                    .stream()
                    .toList();
        }
    }
}
