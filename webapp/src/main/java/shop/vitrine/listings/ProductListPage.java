package shop.vitrine.listings;

import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.web.list.Pager;
import shop.vitrine.web.list.Slice;

record ProductListPage(ProductListQuery query, Slice<ProductRow> slice, Map<ProductStatus, Long> counts) {
    public List<ProductRow> products() {
        return slice.items();
    }

    public Pager pager() {
        return query.pager(slice);
    }

    public long all() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey() != ProductStatus.ARCHIVED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long count(ProductStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    ProductListPage withProducts(List<ProductRow> others) {
        return new ProductListPage(query, slice.of(others), counts);
    }
}
