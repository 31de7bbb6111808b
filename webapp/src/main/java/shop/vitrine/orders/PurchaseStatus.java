package shop.vitrine.orders;

import java.util.Map;
import java.util.Set;

/** Whether a purchase is paid. */
public enum PurchaseStatus {
    AWAITING_PAYMENT,
    PAID,
    CANCELLED;

    /** A cancelled purchase comes back only for money that arrived late and still found everything in stock. */
    private static final Map<PurchaseStatus, Set<PurchaseStatus>> MAY_BECOME =
            Map.of(AWAITING_PAYMENT, Set.of(PAID, CANCELLED), CANCELLED, Set.of(PAID), PAID, Set.of());

    public boolean mayBecome(PurchaseStatus next) {
        return MAY_BECOME.get(this).contains(next);
    }
}
