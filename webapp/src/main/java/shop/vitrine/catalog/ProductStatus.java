package shop.vitrine.catalog;

import java.util.Map;
import java.util.Set;

/** Whether the market shows a product. */
public enum ProductStatus {
    DRAFT,
    PUBLISHED,
    UNPUBLISHED;

    private static final Map<ProductStatus, Set<ProductStatus>> MAY_BECOME =
            Map.of(DRAFT, Set.of(PUBLISHED), PUBLISHED, Set.of(UNPUBLISHED), UNPUBLISHED, Set.of(PUBLISHED));

    public boolean mayBecome(ProductStatus next) {
        return MAY_BECOME.get(this).contains(next);
    }
}
