package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.search.SortOrder;

/** A URL describes the search, and no URL can break the page. */
class SearchListQueryTest {
    private static SearchListQuery of(String... namesAndValues) {
        return SampleQueries.of(namesAndValues);
    }

    @Test
    void nothingAskedIsTheWindow() {
        assertThat(of().isUnfiltered()).isTrue();
        assertThat(of("q", "  ", "page", "1").isUnfiltered()).isTrue();
        assertThat(of("sort", "newest").isUnfiltered()).isFalse();
    }

    @Test
    void anAddressComesBackAsItWas() {
        String path = of("q", "desk lamp", "category", "lighting", "shop", "lumen", "price", "10-50", "rating", "4")
                .toggleAttribute("Color", "Black & white")
                .with("sort", SortOrder.PRICE_DOWN)
                .with("page", 3)
                .path();
        assertThat(path)
                .isEqualTo("/shop?q=desk+lamp&category=lighting&shop=lumen&price=10-50&rating=4"
                        + "&attr.Color=Black+%26+white&sort=price-down&page=3");
    }

    @Test
    void nonsenseIsLeftOutOrBroughtWithinBounds() {
        assertThat(of("page", "-1").page()).isEqualTo(1);
        assertThat(of("page", "99999999999").page()).isEqualTo(416);
        assertThat(of("page", "x").page()).isEqualTo(1);
        assertThat(of("rating", "9").filters().minRating()).isEqualTo(5);
        assertThat(of("sort", "nonsense").sort()).isNull();
        assertThat(of("price", "abc").range()).isNull();
        assertThat(of("price", "-5-").range()).isNull();
        assertThat(of("q", "a".repeat(5000)).text()).hasSize(200);
        assertThat(of("q", "a\0b").text()).isEqualTo("a b");
    }

    @Test
    void aPriceUpsideDownIsTurned() {
        assertThat(of("price", "50-10").range()).isEqualTo("10-50");
        assertThat(of("from", "50", "to", "").range()).isEqualTo("50-");
    }

    @Test
    void aWholeEuroIncludesItsCents() {
        var query = of("price", "10-24").query("en");
        assertThat(query.filters().price().from()).isEqualTo(1000);
        assertThat(query.filters().price().to()).isEqualTo(2499);
    }

    @Test
    void anotherFilterBeginsAtTheFirstPageAgain() {
        assertThat(of("q", "lamp", "page", "4").deals(true).page()).isEqualTo(1);
    }

    @Test
    void choosingTwiceIsNotChoosing() {
        SearchListQuery once = SearchListQuery.UNFILTERED.toggleAttribute("Color", "Black");
        assertThat(once.filters().attributes()).containsEntry("Color", List.of("Black"));
        assertThat(once.toggleAttribute("Color", "Black")).isEqualTo(SearchListQuery.UNFILTERED);
        assertThat(SearchListQuery.UNFILTERED.toggleShop("lumen").toggleShop("lumen"))
                .isEqualTo(SearchListQuery.UNFILTERED);
    }

    @Test
    void whateverWayItCameAboutItsAddressIsTheSame() {
        String path = "/shop?q=1%2F2+%40home%2C+%C3%B6l&category=lighting&shop=lumen&shop=kiln.co&price=-50&rating=4"
                + "&attr.Color=Red&attr.Color=Blue&attr.Size=L&deals=true&stock=true&sort=rating&page=2";
        assertThat(of(
                                "page", "2",
                                "sort", "rating",
                                "stock", "true",
                                "deals", "true",
                                "attr.Size", "L",
                                "attr.Color", "Red",
                                "attr.Color", " Blue ",
                                "rating", "4",
                                "from", "",
                                "to", "50",
                                "shop", "lumen",
                                "shop", "kiln.co",
                                "shop", "lumen",
                                "stranger", "x",
                                "category", "lighting",
                                "q", "1/2 @home, öl")
                        .path())
                .isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"10-50", "10-", "-50", "0-9"})
    void aPriceComesBackAsItWas(String range) {
        assertThat(of("price", range).path()).isEqualTo("/shop?price=" + range);
        assertThat(of("price", range).range()).isEqualTo(range);
    }

    @ParameterizedTest
    @EnumSource
    void anOrderIsWrittenAsItsKey(SortOrder order) {
        assertThat(of("sort", order.key()).sort()).isEqualTo(order);
        assertThat(of("sort", order.key()).path()).isEqualTo("/shop?sort=" + order.key());
    }
}
