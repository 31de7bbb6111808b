package shop.vitrine.catalog;

import java.util.List;
import java.util.Map;

/** Products left by each further choice; a facet ignores its own filter. Categories are the products' own. */
public record FacetCounts(
        long total,
        Map<String, Long> categories,
        List<ShopFacet> shops,
        Map<Long, Long> prices,
        Map<Integer, Long> ratings,
        Long lowest,
        Long highest) {
    /** Too many to count; {@code total} is at most one more than what is counted. */
    static FacetCounts uncounted(long total) {
        return new FacetCounts(total, Map.of(), List.of(), Map.of(), Map.of(), null, null);
    }

    public boolean isCounted() {
        return total == 0 || !categories.isEmpty();
    }

    public record ShopFacet(String handle, String name, long count) {}
}
