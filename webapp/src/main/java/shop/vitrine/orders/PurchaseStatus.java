package shop.vitrine.orders;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

enum PurchaseStatus implements Transition<PurchaseStatus> {
    AWAITING_PAYMENT,
    PAID,
    CANCELLED;

    /** A cancelled purchase revives only if late money arrives and everything is still in stock. */
    private static final Map<PurchaseStatus, Set<PurchaseStatus>> TRANSITIONS =
            Map.of(AWAITING_PAYMENT, Set.of(PAID, CANCELLED), CANCELLED, Set.of(PAID));

    @Override
    public Map<PurchaseStatus, Set<PurchaseStatus>> transitions() {
        return TRANSITIONS;
    }
}
