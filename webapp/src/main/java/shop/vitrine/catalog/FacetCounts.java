package shop.vitrine.catalog;

import java.util.List;
import java.util.Map;

/**
 * How many products each further choice would leave; the counts of a kind ignore the choice of that kind.
 *
 * @param categories by slug of the node that products stand in, not of those above
 * @param prices by the steps that were asked for: from each up to below the next
 * @param ratings by rating at least
 */
public record FacetCounts(
        long total,
        Map<String, Long> categories,
        List<ShopFacet> shops,
        Map<Long, Long> prices,
        Map<Integer, Long> ratings,
        Long lowest,
        Long highest) {
    /** Too many to count what each further choice would leave. @param total at most one more than what is counted */
    static FacetCounts uncounted(long total) {
        return new FacetCounts(total, Map.of(), List.of(), Map.of(), Map.of(), null, null);
    }

    /** Whether there were few enough to count. */
    public boolean isCounted() {
        return total == 0 || !categories.isEmpty();
    }

    /** How many of one shop. */
    public record ShopFacet(String handle, String name, long count) {}
}
