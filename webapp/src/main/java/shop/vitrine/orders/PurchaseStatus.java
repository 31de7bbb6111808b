package shop.vitrine.orders;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** Whether a purchase is paid. */
enum PurchaseStatus implements Transition<PurchaseStatus> {
    AWAITING_PAYMENT,
    PAID,
    CANCELLED;

    /** A cancelled purchase comes back only for money that arrived late and still found everything in stock. */
    private static final Map<PurchaseStatus, Set<PurchaseStatus>> TRANSITIONS =
            Map.of(AWAITING_PAYMENT, Set.of(PAID, CANCELLED), CANCELLED, Set.of(PAID));

    @Override
    public Map<PurchaseStatus, Set<PurchaseStatus>> transitions() {
        return TRANSITIONS;
    }
}
