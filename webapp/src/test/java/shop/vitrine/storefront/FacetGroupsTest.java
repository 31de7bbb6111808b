package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.Facets;
import shop.vitrine.search.PriceFilter;

class FacetGroupsTest {
    private static final Facets FACETS = new Facets(
            9,
            List.of(new Facets.ValueCount("lighting", 5, false), new Facets.ValueCount("no-such-thing", 4, false)),
            List.of(new Facets.ShopCount("lumen", "Lumen", 6, true), new Facets.ShopCount("kiln.co", "Kiln", 3, false)),
            List.of(
                    new Facets.PriceCount(PriceFilter.between(0L, 999L), 2, false),
                    new Facets.PriceCount(PriceFilter.between(1_000L, 2_499L), 7, true)),
            List.of(new Facets.RatingCount(4, 3, true), new Facets.RatingCount(3, 0, false)),
            List.of(
                    new Facets.AttributeCount("Wick", List.of(new Facets.ValueCount("Cotton", 1, false))),
                    new Facets.AttributeCount(
                            "Color",
                            List.of(new Facets.ValueCount("Red", 4, true), new Facets.ValueCount("Blue", 2, false)))),
            PriceFilter.between(100L, 2_400L));
    private final SearchListQuery query = SampleQueries.of(
            "q", "lamp", "shop", "lumen", "price", "10-24", "rating", "4", "attr.Color", "Red", "page", "3");
    private final List<FacetGroup> groups = FacetGroups.of(query, FACETS, Locale.ENGLISH);

    @Test
    void whatIsSaidOfNearlyEverythingComesFirst() {
        assertThat(groups)
                .extracting(FacetGroup::id)
                .containsExactly("categories", "prices", "ratings", "shops", "attr-color", "attr-wick");
    }

    @Test
    void everyChoiceLeadsToTheFirstPageWithItChosenOrNoLonger() {
        for (FacetGroup group : groups)
            for (FacetChoice choice : group.choices()) {
                assertThat(choice.path()).startsWith("/shop?q=lamp").doesNotContain("page=");
                assertThat(choice.path())
                        .as(choice.id())
                        .isNotEqualTo(query.first().path());
            }
    }

    @Test
    void whatIsChosenLeadsAway() {
        assertThat(choice("shops", "Lumen").path()).doesNotContain("shop=lumen");
        assertThat(choice("prices", "€10 to €25").path()).doesNotContain("price=");
        assertThat(group("ratings").choices()).singleElement().satisfies(choice -> {
            assertThat(choice.chosen()).isTrue();
            assertThat(choice.path()).doesNotContain("rating=");
        });
        assertThat(choice("attr-color", "Red").path()).doesNotContain("attr.Color");
    }

    @Test
    void ofShopsAndAttributesASecondOneIsChosenBesideTheFirst() {
        assertThat(group("shops").many()).isTrue();
        assertThat(choice("shops", "Kiln").path()).contains("shop=lumen&shop=kiln.co");
        assertThat(choice("attr-color", "Blue").path()).contains("attr.Color=Red&attr.Color=Blue");
        assertThat(group("prices").many()).isFalse();
        assertThat(choice("prices", "Up to €10").path()).contains("price=0-9");
    }

    @Test
    void whatTheTreeDoesNotKnowIsNotOffered() {
        assertThat(group("categories").choices()).singleElement().satisfies(choice -> {
            assertThat(choice.label()).isEqualTo("Lighting");
            assertThat(choice.count()).isEqualTo(5);
        });
    }

    @Test
    void noTwoChoicesHaveTheSameId() {
        assertThat(groups.stream().flatMap(group -> group.choices().stream()).map(FacetChoice::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-zA-Z0-9_-]+"));
    }

    @Test
    void aGroupWithNothingToChooseIsNotShown() {
        assertThat(FacetGroups.of(SearchListQuery.UNFILTERED, Facets.NONE, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void theFirstFewAreShownAndAllThatAreChosen() {
        for (int size = 0; size <= 12; size++) {
            FacetGroup group = group(size, 11);
            assertThat(group.first().size() + group.rest().size()).isEqualTo(size);
            assertThat(group.rest()).noneMatch(FacetChoice::chosen);
            assertThat(group.rest()).as("one alone is not hidden").satisfies(rest -> {
                if (rest.size() == 1) assertThat(group.choices()).hasSizeGreaterThan(7);
            });
        }
        assertThat(group(7, -1).rest()).isEmpty();
        assertThat(group(8, -1).first()).hasSize(6);
        assertThat(group(12, 11).first()).hasSize(7).last().matches(FacetChoice::chosen);
    }

    private static FacetGroup group(int size, int chosen) {
        return new FacetGroup(
                "shops",
                "Shops",
                true,
                IntStream.range(0, size)
                        .mapToObj(i -> new FacetChoice("shop-" + i, "Shop " + i, 1, i == chosen, "/shop"))
                        .toList());
    }

    private FacetGroup group(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private FacetChoice choice(String group, String label) {
        return group(group).choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
