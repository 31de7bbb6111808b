package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActiveFilterTest {
    private final SearchListQuery query = SampleQueries.of(
            "q", "lamp",
            "category", "lighting",
            "deals", "true",
            "stock", "true",
            "shop", "lumen",
            "shop", "kiln",
            "price", "10-24",
            "rating", "4",
            "attr.Color", "Red",
            "attr.Color", "Blue",
            "sort", "newest",
            "page", "2");

    @Test
    void everyFilterThatIsOnIsShownOnce() {
        assertThat(ActiveFilter.of(query, Locale.ENGLISH)).hasSize(9);
        assertThat(ActiveFilter.of(query, Locale.ENGLISH))
                .extracting(ActiveFilter::label)
                .contains("Lighting", "@lumen", "@kiln", "€10 to €25")
                .doesNotHaveDuplicates();
    }

    @Test
    void theAddressWithoutAFilterIsTheAddressWithoutItAlone() {
        List<String> parts =
                List.of(query.first().path().substring("/shop?".length()).split("&"));
        for (ActiveFilter filter : ActiveFilter.of(query, Locale.ENGLISH)) {
            List<String> left =
                    List.of(filter.without().substring("/shop?".length()).split("&"));
            assertThat(left).as(filter.label()).hasSize(parts.size() - 1);
            assertThat(parts).as(filter.label()).containsAll(left);
        }
    }

    @Test
    void takenOffOneAfterTheOtherNoneIsLeft() {
        SearchListQuery left = query;
        for (int i = 0; i < 9; i++) {
            List<ActiveFilter> active = ActiveFilter.of(left, Locale.ENGLISH);
            assertThat(active).hasSize(9 - i);
            String[] parameters =
                    active.getFirst().without().substring("/shop?".length()).split("[&=]");
            left = SampleQueries.of(parameters);
        }
        assertThat(left.path()).isEqualTo("/shop?q=lamp&sort=newest");
    }

    @Test
    void aCategoryThatIsWalkedIntoIsNoFilterOfASearch() {
        assertThat(ActiveFilter.of(SampleQueries.of("category", "lighting"), Locale.ENGLISH))
                .isEmpty();
        assertThat(ActiveFilter.of(SearchListQuery.UNFILTERED, Locale.ENGLISH)).isEmpty();
    }
}
