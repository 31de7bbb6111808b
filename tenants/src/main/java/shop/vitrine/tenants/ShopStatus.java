package shop.vitrine.tenants;

import java.util.Map;
import java.util.Set;

/** Where a shop stands with the market. Only an active one is shown and sells. */
public enum ShopStatus {
    PENDING,
    ACTIVE,
    SUSPENDED,
    CLOSED;

    private static final Map<ShopStatus, Set<ShopStatus>> MAY_BECOME = Map.of(
            PENDING, Set.of(ACTIVE, CLOSED),
            ACTIVE, Set.of(SUSPENDED, CLOSED),
            SUSPENDED, Set.of(ACTIVE, CLOSED),
            CLOSED, Set.of());

    public boolean mayBecome(ShopStatus next) {
        return MAY_BECOME.get(this).contains(next);
    }
}
