package shop.vitrine.storefront;

import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.FacetCounts;
import shop.vitrine.search.Facets;
import shop.vitrine.search.PriceFilter;

/** Attributes are not counted, nor are very large results; a count of 0 is not shown. */
final class DatabaseFacets {
    private DatabaseFacets() {}

    static Facets of(SearchListQuery query, FacetCounts counts) {
        return new Facets(
                under(query.filters().category(), counts),
                categories(query.filters().category(), counts),
                shops(query, counts),
                prices(counts),
                ratings(query, counts),
                List.of(),
                new PriceFilter(counts.lowest(), counts.highest()));
    }

    private static List<Facets.ValueCount> categories(String parent, FacetCounts counts) {
        return Categories.children(parent.isEmpty() ? null : parent).stream()
                .map(Category::slug)
                .map(slug -> new Facets.ValueCount(slug, under(slug, counts), false))
                .filter(count -> count.count() > 0 || !counts.isCounted())
                .sorted((count, other) -> Long.compare(other.count(), count.count()))
                .toList();
    }

    private static long under(String slug, FacetCounts counts) {
        return counts.categories().entrySet().stream()
                .filter(one -> slug.isEmpty()
                        || Categories.find(one.getKey())
                                .filter(node -> node.path().contains(slug))
                                .isPresent())
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }

    private static List<Facets.ShopCount> shops(SearchListQuery query, FacetCounts counts) {
        List<Facets.ShopCount> shops = new ArrayList<>();
        counts.shops()
                .forEach(one -> shops.add(new Facets.ShopCount(
                        one.handle(),
                        one.name(),
                        one.count(),
                        query.filters().shops().contains(one.handle()))));
        query.filters().shops().stream()
                .filter(handle -> shops.stream().noneMatch(one -> one.handle().equals(handle)))
                .forEach(handle -> shops.add(new Facets.ShopCount(handle, handle, 0, true)));
        return shops;
    }

    private static List<Facets.PriceCount> prices(FacetCounts counts) {
        return PriceSteps.EUROS.stream()
                .filter(from -> !counts.isCounted() || counts.prices().containsKey(from * 100L))
                .map(from -> new Facets.PriceCount(range(from), counts.prices().getOrDefault(from * 100L, 0L), false))
                .toList();
    }

    private static PriceFilter range(int from) {
        Integer end = PriceSteps.end(from);
        return PriceFilter.between(from * 100L, end == null ? null : end * 100L + 99);
    }

    private static List<Facets.RatingCount> ratings(SearchListQuery query, FacetCounts counts) {
        return counts.ratings().entrySet().stream()
                .map(one -> new Facets.RatingCount(
                        one.getKey(), one.getValue(), query.filters().minRating() == one.getKey()))
                .toList();
    }
}
