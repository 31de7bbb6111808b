package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.vitrine.search.TestProduct.product;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FacetsIT {
    private static TestIndex test;

    @BeforeAll
    static void write() {
        test = TestIndex.of(
                shirt("s1", "lumen", "Black", "S").price(900, 900).rated(4.5, 3),
                shirt("s2", "lumen", "White", "S", "M").price(1_500, 2_600).rated(3.5, 3),
                shirt("s3", "moss", "Black", "M").price(60_000, 60_000),
                product("vase", "Vase")
                        .shop("moss", "The moss shop")
                        .category("home", "vases")
                        .with("Color", "White")
                        .in("spring")
                        .price(3_000, 3_000),
                product("card", "Card")
                        .shop("moss", "The moss shop")
                        .price(300, 300)
                        .soldOut());
    }

    @AfterAll
    static void drop() {
        test.close();
    }

    @Test
    void countsEverythingWhenNothingIsChosen() {
        var facets = facets(ProductQuery.all());
        assertThat(facets.category()).isEqualTo(5);
        assertThat(facets.categories())
                .extracting("value", "count")
                .containsExactly(tuple("fashion", 3L), tuple("home", 1L));
        assertThat(facets.shops())
                .containsExactly(
                        new Facets.ShopCount("moss", "The moss shop", 3, false),
                        new Facets.ShopCount("lumen", "Lumen", 2, false));
        assertThat(facets.ratings()).extracting("from", "count").containsExactly(tuple(4, 1L), tuple(3, 2L));
        assertThat(facets.attributes()).extracting("name").containsExactly("Color", "Size");
        assertThat(values(facets, "Color"))
                .containsExactlyInAnyOrder(tuple("Black", 2L, false), tuple("White", 2L, false));
        assertThat(facets.span().from()).isEqualTo(300L);
        assertThat(facets.span().to()).isEqualTo(60_000L);
    }

    @Test
    void aRangeCountsWhatItWouldFind() {
        var facets = facets(ProductQuery.all());
        for (var price : facets.prices())
            assertThat(test.index
                            .search(chosen(ProductFilters.NONE.price(price.range())))
                            .total())
                    .as("%s", price)
                    .isEqualTo(price.count());
        assertThat(facets.prices()).extracting("count").containsExactly(2L, 1L, 2L, 1L);
    }

    @Test
    void goesDownTheCategories() {
        var facets = facets(chosen(ProductFilters.NONE.category("fashion")));
        assertThat(facets.category()).isEqualTo(3);
        assertThat(facets.categories()).extracting("value", "count").containsExactly(tuple("t-shirts", 3L));
        var leaf = facets(chosen(ProductFilters.NONE.category("t-shirts")));
        assertThat(leaf.category()).isEqualTo(3);
        assertThat(leaf.categories()).isEmpty();
    }

    @Test
    void aSecondValueCanBeChosenBesideTheFirst() {
        var query = chosen(ProductFilters.NONE.attributes(Map.of("Color", List.of("Black"))));
        assertThat(test.ids(query)).containsExactlyInAnyOrder("s1", "s3");
        var facets = facets(query);
        assertThat(values(facets, "Color"))
                .containsExactlyInAnyOrder(tuple("Black", 2L, true), tuple("White", 2L, false));
        assertThat(values(facets, "Size")).containsExactlyInAnyOrder(tuple("S", 1L, false), tuple("M", 1L, false));
        assertThat(facets.shops())
                .extracting("handle", "count")
                .containsExactlyInAnyOrder(tuple("moss", 1L), tuple("lumen", 1L));
        var both = chosen(ProductFilters.NONE.attributes(Map.of("Color", List.of("Black", "White"))));
        assertThat(test.ids(both)).hasSize(4);
    }

    @Test
    void everyFacetIgnoresOnlyItsOwnChoice() {
        var facets = facets(chosen(ProductFilters.NONE
                .category("fashion")
                .shops(List.of("lumen"))
                .minRating(4)
                .price(PriceFilter.between(0L, 999L))
                .attributes(Map.of("Size", List.of("S"), "Color", List.of("Black")))));
        assertThat(facets.category()).isEqualTo(1);
        assertThat(facets.shops()).containsExactly(new Facets.ShopCount("lumen", "Lumen", 1, true));
        assertThat(facets.ratings()).extracting("count", "chosen").containsExactly(tuple(1L, true), tuple(1L, false));
        assertThat(facets.prices()).extracting("count", "chosen").containsExactly(tuple(1L, true));
        assertThat(values(facets, "Size")).containsExactly(tuple("S", 1L, true));
        assertThat(values(facets, "Color")).containsExactly(tuple("Black", 1L, true));
    }

    @Test
    void whatIsChosenStaysVisible() {
        var facets = facets(chosen(ProductFilters.NONE
                .shops(List.of("moss"))
                .price(PriceFilter.between(60_000L, null))
                .attributes(Map.of("Color", List.of("White"), "Gone", List.of("x")))));
        assertThat(facets.shops()).containsExactly(new Facets.ShopCount("moss", "moss", 0, true));
        assertThat(values(facets, "Color")).contains(tuple("White", 0L, true));
        assertThat(values(facets, "Gone")).containsExactly(tuple("x", 0L, true));
    }

    @Test
    void theVisitorsPlaceNarrowsEveryFacet() {
        var facets = facets(ProductQuery.all().in("moss"));
        assertThat(facets.category()).isEqualTo(3);
        assertThat(facets.shops()).extracting("handle").containsExactly("moss");
        var collection = facets(ProductQuery.all().in("moss").inCollection("spring"));
        assertThat(collection.category()).isEqualTo(1);
        var stock = facets(ProductQuery.all().in("moss").filters(ProductFilters.NONE.inStockOnly(true)));
        assertThat(stock.category()).isEqualTo(2);
    }

    @Test
    void anEmptyMarketHasNoFacets() {
        try (var empty = TestIndex.of()) {
            var page = empty.index.search(ProductQuery.all());
            assertThat(page.total()).isZero();
            assertThat(page.facets().span().from()).isNull();
            assertThat(page.facets().shops()).isEmpty();
            assertThat(page.degraded()).isFalse();
        }
    }

    @Test
    void namesWithOddCharactersAreNames() {
        try (var odd = TestIndex.of(product("a", "A").category("a.*b[", "c|d").with("Ø = \"x\"", "1/2\"", "a=b"))) {
            var all = odd.index.search(ProductQuery.all()).facets();
            assertThat(all.categories()).extracting("value").containsExactly("a.*b[");
            var query = chosen(ProductFilters.NONE.category("a.*b[").attributes(Map.of("Ø = \"x\"", List.of("a=b"))));
            assertThat(odd.index.search(query).total()).isEqualTo(1);
            assertThat(odd.index.search(query).facets().categories())
                    .extracting("value")
                    .containsExactly("c|d");
        }
    }

    private static TestProduct shirt(String id, String shop, String color, String... sizes) {
        return product(id, "Shirt")
                .shop(shop, shop.equals("moss") ? "The moss shop" : "Lumen")
                .category("fashion", "t-shirts")
                .with("Color", color)
                .with("Size", sizes);
    }

    private static ProductQuery chosen(ProductFilters filters) {
        return ProductQuery.all().filters(filters);
    }

    private static Facets facets(ProductQuery query) {
        return test.index.search(query).facets();
    }

    private static List<org.assertj.core.groups.Tuple> values(Facets facets, String name) {
        return facets.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .flatMap(attribute -> attribute.values().stream())
                .map(value -> tuple(value.value(), value.count(), value.chosen()))
                .toList();
    }
}
