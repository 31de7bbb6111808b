package shop.vitrine.catalog;

import java.util.List;
import java.util.Map;

/**
 * Products left by each further choice; a facet ignores its own filter.
 *
 * @param categories by the products' own category, not its ancestors
 * @param prices by lower bound
 * @param ratings by minimum
 */
public record FacetCounts(
        long total,
        Map<String, Long> categories,
        List<ShopFacet> shops,
        Map<Long, Long> prices,
        Map<Integer, Long> ratings,
        Long lowest,
        Long highest) {
    /**
     * Too many to count.
     *
     * @param total at most one more than what is counted
     */
    static FacetCounts uncounted(long total) {
        return new FacetCounts(total, Map.of(), List.of(), Map.of(), Map.of(), null, null);
    }

    public boolean isCounted() {
        return total == 0 || !categories.isEmpty();
    }

    public record ShopFacet(String handle, String name, long count) {}
}
