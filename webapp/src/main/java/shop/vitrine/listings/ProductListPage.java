package shop.vitrine.listings;

import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.ProductStatus;

/**
 * One page of a seller's products.
 *
 * @param previous path of the page before, or null
 * @param next path of the page after, or null
 * @param counts how many there are of each state, whatever else is asked for
 */
public record ProductListPage(
        ProductListQuery wish,
        List<ProductRow> products,
        String previous,
        String next,
        Map<ProductStatus, Long> counts) {
    /** How many there are that are not put away. */
    public long all() {
        return counts.entrySet().stream()
                .filter(one -> one.getKey() != ProductStatus.ARCHIVED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long count(ProductStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    ProductListPage withProducts(List<ProductRow> other) {
        return new ProductListPage(wish, other, previous, next, counts);
    }
}
