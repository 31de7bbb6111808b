package shop.vitrine.orders;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** An order's progress towards the buyer. */
public enum OrderStatus implements Transition<OrderStatus> {
    AWAITING_PAYMENT,
    PAID,
    READY,
    SHIPPED,
    DELIVERED,
    COMPLETED,
    CANCELLED;

    /** A cancelled order can be reinstated only if it was never paid, with its purchase: see {@link PurchaseStatus}. */
    private static final Map<OrderStatus, Set<OrderStatus>> TRANSITIONS = Map.of(
            AWAITING_PAYMENT, Set.of(PAID, CANCELLED),
            PAID, Set.of(READY, CANCELLED),
            READY, Set.of(SHIPPED, CANCELLED),
            SHIPPED, Set.of(DELIVERED),
            DELIVERED, Set.of(COMPLETED),
            CANCELLED, Set.of(PAID));

    @Override
    public Map<OrderStatus, Set<OrderStatus>> transitions() {
        return TRANSITIONS;
    }
}
