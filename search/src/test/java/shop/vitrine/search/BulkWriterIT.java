package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.search.TestProduct.product;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.connection.ElasticsearchConnection;

class BulkWriterIT {
    private final TestIndex test = TestIndex.of();

    @AfterEach
    void drop() {
        test.close();
    }

    @Test
    void aLateWriteLoses() {
        test.write(product("a", "Second").version(2).upsert());
        test.write(product("a", "First").version(1).upsert());
        assertThat(titles()).containsExactly("Second");
    }

    @Test
    void theSameWriteTwiceIsNoFailure() {
        test.write(product("a", "Vase").version(2).upsert());
        test.write(
                product("a", "Vase").version(2).upsert(), product("b", "Bowl").upsert());
        assertThat(titles()).containsExactlyInAnyOrder("Vase", "Bowl");
    }

    @Test
    void aDeletionHoldsAgainstWhatCameBeforeIt() {
        test.write(product("a", "Vase").version(1).upsert());
        test.write(IndexChange.remove("a", 3));
        test.write(product("a", "Vase").version(2).upsert());
        assertThat(titles()).isEmpty();
        test.write(product("a", "Vase again").version(4).upsert());
        assertThat(titles()).containsExactly("Vase again");
    }

    @Test
    void aLateDeletionLoses() {
        test.write(product("a", "Vase").version(3).upsert());
        test.write(IndexChange.remove("a", 2), IndexChange.remove("never there", 1));
        assertThat(titles()).containsExactly("Vase");
    }

    @Test
    void whatIsMalformedIsNamedAndTheRestWritten() {
        var failures = test.index.bulk(List.of(
                product("bad", "Vase").category("x".repeat(40_000)).version(7).upsert(),
                product("good", "Bowl").upsert()));
        test.index.refresh();
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo("bad");
            assertThat(failure.version()).isEqualTo(7);
            assertThat(failure.retry()).isFalse();
            assertThat(failure.reason()).contains("category");
        });
        assertThat(titles()).containsExactly("Bowl");
    }

    @Test
    void manyAtOnce() {
        var changes = new IndexChange[1_201];
        for (int i = 0; i < changes.length; i++)
            changes[i] = product("p" + i, "Vase " + i).upsert();
        test.write(changes);
        assertThat(test.index.search(ProductQuery.all()).total()).isEqualTo(1_201);
    }

    @Test
    void givesBackWhatACardNeeds() {
        var written = product("a", "Brass lamp")
                .shop("lumen", "Lumen & Co")
                .brand("Lumen")
                .category("home", "lamps")
                .named("en", "Home", "Lamps")
                .with("Color", "Brass", "Black")
                .in("c1")
                .sku("L-1")
                .gtin("4006381333931")
                .price(4_900, 5_900)
                .discount(30)
                .rated(4.5, 12)
                .published(Instant.parse("2026-03-04T05:06:07.123456Z"))
                .sold(99)
                .make();
        test.write(IndexChange.upsert(written));
        assertThat(test.index.search(ProductQuery.all()).products()).containsExactly(written);
    }

    @Test
    void withoutAnIndexNothingIsCreatedByAccident() {
        try (var absent = TestIndex.empty()) {
            absent.index.ensure();
            try (var connection = new ElasticsearchConnection(absent.config)) {
                var indices = new Indices(connection, absent.config);
                indices.drop(indices.indicesBehind(indices.current()));
                assertThat(absent.index.bulk(List.of(product("a", "Vase").upsert(), IndexChange.remove("b", 1))))
                        .hasSize(2)
                        .allMatch(IndexFailure::retry);
                assertThat(indices.exists(indices.current())).isFalse();
                assertThat(connection
                                .execute(c -> c.indices().exists(e -> e.index(absent.config.index())))
                                .value())
                        .isFalse();
            }
        }
    }

    private List<String> titles() {
        return test.index.search(ProductQuery.all()).products().stream()
                .map(product -> product.text().title())
                .toList();
    }
}
