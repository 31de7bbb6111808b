package shop.vitrine.catalog;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** Whether the market shows a product. */
public enum ProductStatus implements Transition<ProductStatus> {
    DRAFT,
    PUBLISHED,
    UNPUBLISHED,
    /** Put away by the seller, and restorable. Orders keep their own copy. */
    ARCHIVED;

    private static final Map<ProductStatus, Set<ProductStatus>> TRANSITIONS = Map.of(
            DRAFT, Set.of(PUBLISHED, ARCHIVED),
            PUBLISHED, Set.of(UNPUBLISHED),
            UNPUBLISHED, Set.of(PUBLISHED, ARCHIVED),
            ARCHIVED, Set.of(DRAFT, UNPUBLISHED));

    @Override
    public Map<ProductStatus, Set<ProductStatus>> transitions() {
        return TRANSITIONS;
    }
}
