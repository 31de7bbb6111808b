package shop.vitrine.catalog;

import java.util.Map;
import java.util.Set;

/** Whether the market shows a product. */
public enum ProductStatus {
    DRAFT,
    PUBLISHED,
    UNPUBLISHED,
    /** Put away by its seller, who may take it out again. Orders that have it keep their own copy. */
    ARCHIVED;

    private static final Map<ProductStatus, Set<ProductStatus>> MAY_BECOME = Map.of(
            DRAFT, Set.of(PUBLISHED, ARCHIVED),
            PUBLISHED, Set.of(UNPUBLISHED),
            UNPUBLISHED, Set.of(PUBLISHED, ARCHIVED),
            ARCHIVED, Set.of(DRAFT, UNPUBLISHED));

    public boolean mayBecome(ProductStatus next) {
        return MAY_BECOME.get(this).contains(next);
    }
}
