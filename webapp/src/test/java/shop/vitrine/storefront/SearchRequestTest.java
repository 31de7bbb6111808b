package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.SortOrder;

/** A URL describes the search, and no URL can break the page. */
class SearchRequestTest {
    private static SearchRequest of(String... namesAndValues) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) query.add(namesAndValues[i], namesAndValues[i + 1]);
        return SearchRequest.of(query);
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
                .sort(SortOrder.PRICE_DOWN)
                .page(3)
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
        SearchRequest once = SearchRequest.UNFILTERED.toggleAttribute("Color", "Black");
        assertThat(once.filters().attributes()).containsEntry("Color", List.of("Black"));
        assertThat(once.toggleAttribute("Color", "Black")).isEqualTo(SearchRequest.UNFILTERED);
        assertThat(SearchRequest.UNFILTERED.toggleShop("lumen").toggleShop("lumen"))
                .isEqualTo(SearchRequest.UNFILTERED);
    }
}
