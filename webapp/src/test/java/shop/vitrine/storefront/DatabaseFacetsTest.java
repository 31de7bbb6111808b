package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.FacetCounts;
import shop.vitrine.search.Facets;

/** Database facets compared with a count by hand. */
class DatabaseFacetsTest {
    private record Thing(String category, String shop, long price, int rating) {}

    private final Random random = new Random(7);
    private final List<Category> categories = Categories.all();
    private final List<Thing> things = random.ints(300)
            .mapToObj(any -> new Thing(
                    categories.get(random.nextInt(categories.size())).slug(),
                    "shop" + random.nextInt(5),
                    random.nextInt(70_000),
                    random.nextInt(6)))
            .toList();

    @Test
    void theCountOfACategoryIsThatOfAllBelowIt() {
        for (String parent : List.of("", "home", "lighting", "table-lamps")) {
            Facets facets = DatabaseFacets.of(query("category", parent), counts());
            assertThat(facets.category()).isEqualTo(below(parent));
            for (Category child : Categories.children(parent.isEmpty() ? null : parent)) {
                long found = facets.categories().stream()
                        .filter(count -> count.value().equals(child.slug()))
                        .mapToLong(Facets.ValueCount::count)
                        .sum();
                assertThat(found).as(child.slug()).isEqualTo(below(child.slug()));
            }
        }
    }

    @Test
    void theChildrenOfEverythingAreEverything() {
        Facets facets = DatabaseFacets.of(query(), counts());
        assertThat(facets.categories().stream()
                        .mapToLong(Facets.ValueCount::count)
                        .sum())
                .isEqualTo(things.size())
                .isEqualTo(facets.category());
    }

    @Test
    void whereMostAreStandsFirstAndWhereNothingIsNothingStands() {
        Facets facets = DatabaseFacets.of(query(), counts());
        assertThat(facets.categories())
                .isSortedAccordingTo((one, other) -> Long.compare(other.count(), one.count()))
                .allMatch(count -> count.count() > 0);
    }

    @Test
    void everyPriceIsCountedInOneRange() {
        Facets facets = DatabaseFacets.of(query(), counts());
        assertThat(facets.prices().stream().mapToLong(Facets.PriceCount::count).sum())
                .isEqualTo(things.size());
        for (Facets.PriceCount count : facets.prices()) {
            Long to = count.range().to();
            long within = things.stream()
                    .filter(thing -> thing.price() >= count.range().from() && (to == null || thing.price() <= to))
                    .count();
            assertThat(count.count()).as(count.range().toString()).isEqualTo(within);
        }
    }

    @Test
    void aShopThatIsChosenStaysThoughItHasNothing() {
        Facets facets = DatabaseFacets.of(query("shop", "shop1", "shop", "gone"), counts());
        assertThat(facets.shops())
                .filteredOn(Facets.ShopCount::chosen)
                .extracting(Facets.ShopCount::handle)
                .containsExactlyInAnyOrder("shop1", "gone");
        assertThat(facets.shops())
                .filteredOn(shop -> shop.handle().equals("gone"))
                .extracting(Facets.ShopCount::count)
                .containsExactly(0L);
    }

    @Test
    void theChosenRatingIsMarked() {
        Facets facets = DatabaseFacets.of(query("rating", "4"), counts());
        assertThat(facets.ratings())
                .extracting(Facets.RatingCount::from, Facets.RatingCount::chosen)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(4, true), org.assertj.core.groups.Tuple.tuple(3, false));
    }

    @Test
    void ofVeryManyThingsAllChoicesAreOfferedAndNoneIsCounted() {
        FacetCounts uncounted = new FacetCounts(10_001, Map.of(), List.of(), Map.of(), Map.of(), null, null);
        Facets facets = DatabaseFacets.of(query(), uncounted);
        assertThat(facets.categories()).hasSameSizeAs(Categories.roots()).allMatch(count -> count.count() == 0);
        assertThat(facets.prices()).hasSameSizeAs(PriceSteps.EUROS);
        assertThat(facets.span().isAny()).isTrue();
    }

    private long below(String slug) {
        return things.stream()
                .filter(thing -> slug.isEmpty()
                        || Categories.get(thing.category()).path().contains(slug))
                .count();
    }

    private FacetCounts counts() {
        Map<String, Long> byCategory = new HashMap<>();
        Map<String, Long> byShop = new TreeMap<>();
        Map<Long, Long> byPrice = new TreeMap<>();
        Map<Integer, Long> byRating = new HashMap<>(Map.of(3, 0L, 4, 0L));
        for (Thing thing : things) {
            byCategory.merge(thing.category(), 1L, Long::sum);
            byShop.merge(thing.shop(), 1L, Long::sum);
            long step = PriceSteps.MINOR.stream()
                    .filter(from -> from <= thing.price())
                    .reduce((one, other) -> other)
                    .orElseThrow();
            byPrice.merge(step, 1L, Long::sum);
            byRating.replaceAll((from, count) -> thing.rating() >= from ? count + 1 : count);
        }
        return new FacetCounts(
                things.size(),
                byCategory,
                byShop.entrySet().stream()
                        .map(shop -> new FacetCounts.ShopFacet(shop.getKey(), shop.getKey(), shop.getValue()))
                        .toList(),
                byPrice,
                byRating,
                things.stream().mapToLong(Thing::price).min().orElseThrow(),
                things.stream().mapToLong(Thing::price).max().orElseThrow());
    }

    private static SearchListQuery query(String... namesAndValues) {
        return SampleQueries.of(namesAndValues);
    }
}
