package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.search.TestProduct.product;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SuggestIT {
    private static TestIndex test;

    @BeforeAll
    static void write() {
        test = TestIndex.of(
                lamp("l1", "Arc table lamp").sold(100),
                lamp("l2", "Table lamp in brass"),
                lamp("l3", "Tablecloth, linen"),
                product("h1", "WH-1000XM4 wireless headphones")
                        .shop("sonic", "Sonic Garden")
                        .brand("Sony")
                        .sku("SN-77 X"),
                product("h2", "Wireless headphones, small")
                        .shop("sonic", "Sonic Garden")
                        .brand("Sonos"),
                product("v1", "Vase von Hand gedreht")
                        .shop("café-ton", "Café Ton")
                        .brand("Töpferei"));
    }

    private static TestProduct lamp(String id, String title) {
        return product(id, title)
                .category("home", "lighting")
                .named("en", "Home", "Lighting")
                .named("de", "Wohnen", "Beleuchtung")
                .named("nl", "Wonen", "Verlichting");
    }

    @AfterAll
    static void drop() {
        test.close();
    }

    @Test
    void productsBeginAsTypedMostPopularFirst() {
        assertThat(products("tabl")).startsWith("l1").containsExactlyInAnyOrder("l1", "l2", "l3");
        assertThat(products("table la")).containsExactlyInAnyOrder("l1", "l2");
        assertThat(products("lumen tab")).hasSize(3);
    }

    @Test
    void marksTheWordsThatBeginAsTyped() {
        assertThat(test.suggest("arc ta").products().getFirst().titleHighlight())
                .containsExactly(
                        new HighlightSegment("Arc", true),
                        new HighlightSegment(" ", false),
                        new HighlightSegment("table", true),
                        new HighlightSegment(" lamp", false));
    }

    @Test
    void numbersInAnyNotation() {
        for (var typed : List.of("wh-10", "wh10", "wh1000x", "SN77", "sn-77x"))
            assertThat(products(typed)).as(typed).containsExactly("h1");
    }

    @Test
    void shopsAndBrandsAndCategories() {
        assertThat(test.suggest("son").shops())
                .containsExactly(new SearchSuggestions.SuggestedName("sonic", "Sonic Garden"));
        assertThat(test.suggest("son").brands()).containsExactlyInAnyOrder("Sony", "Sonos");
        assertThat(test.suggest("gard").shops()).hasSize(1);
        assertThat(test.suggest("light").categories())
                .containsExactly(new SearchSuggestions.SuggestedName("lighting", "Lighting"));
    }

    @Test
    void categoriesAreNamedInTheVisitorsLanguage() {
        for (var typed : List.of("light", "beleuch", "verlicht"))
            assertThat(test.index
                            .suggest(typed, "de", Optional.empty(), List.of())
                            .categories())
                    .containsExactly(new SearchSuggestions.SuggestedName("lighting", "Beleuchtung"));
    }

    @Test
    void phrasesCompleteWhatWasTyped() {
        assertThat(test.suggest("tab").queries()).startsWith("table", "table lamp");
        assertThat(test.suggest("wireless h").queries()).startsWith("wireless headphones");
        assertThat(test.suggest("vase").queries()).contains("vase von hand").doesNotContain("vase von", "vase");
    }

    @Test
    void oneTypoIsForgiven() {
        assertThat(products("tabel")).contains("l1");
        assertThat(products("hedph")).containsExactlyInAnyOrder("h1", "h2");
        assertThat(test.suggest("hedph").queries()).contains("headphones");
        assertThat(test.suggest("sonci").shops()).extracting("key").containsExactly("sonic");
        assertThat(test.suggest("lihgt").categories()).hasSize(1);
    }

    @Test
    void accentsDoNotMatter() {
        assertThat(test.suggest("cafe").shops()).extracting("name").containsExactly("Café Ton");
        assertThat(test.suggest("topf").brands()).containsExactly("Töpferei");
        assertThat(test.suggest("TÖPF").brands()).containsExactly("Töpferei");
    }

    @Test
    void staysWithinAShop() {
        var suggestion = test.index.suggest("ta", "en", Optional.of("sonic"), List.of());
        assertThat(suggestion).isEqualTo(SearchSuggestions.NONE);
        assertThat(test.index
                        .suggest("wire", "en", Optional.of("sonic"), List.of())
                        .products())
                .hasSize(2);
    }

    @Test
    void leavesOutWhatShopsOffTheMarketList() {
        assertThat(test.index.suggest("wireless", "en", Optional.empty(), List.of("sonic")))
                .isEqualTo(SearchSuggestions.NONE);
        assertThat(test.index
                        .suggest("son", "en", Optional.empty(), List.of("sonic"))
                        .shops())
                .isEmpty();
        assertThat(test.index
                        .suggest("vase", "en", Optional.empty(), List.of("sonic"))
                        .queries())
                .contains("vase von hand");
    }

    @Test
    void oneLetterSuggestsNothing() {
        assertThat(test.suggest("t")).isEqualTo(SearchSuggestions.NONE);
        assertThat(test.suggest("  ")).isEqualTo(SearchSuggestions.NONE);
        assertThat(test.suggest("qqqq")).isEqualTo(SearchSuggestions.NONE);
    }

    private static List<String> products(String beginning) {
        return test.suggest(beginning).products().stream()
                .map(hit -> hit.product().id())
                .toList();
    }
}
