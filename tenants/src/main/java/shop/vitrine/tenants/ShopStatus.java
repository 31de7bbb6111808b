package shop.vitrine.tenants;

import java.util.Map;
import java.util.Set;

/** Only active shops are shown and sell. */
public enum ShopStatus implements Transition<ShopStatus> {
    PENDING,
    ACTIVE,
    SUSPENDED,
    CLOSED;

    private static final Map<ShopStatus, Set<ShopStatus>> TRANSITIONS = Map.of(
            PENDING, Set.of(ACTIVE, CLOSED),
            ACTIVE, Set.of(SUSPENDED, CLOSED),
            SUSPENDED, Set.of(ACTIVE, CLOSED));

    @Override
    public Map<ShopStatus, Set<ShopStatus>> transitions() {
        return TRANSITIONS;
    }
}
