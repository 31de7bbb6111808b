package shop.vitrine.orders;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** How far an order is on its way to the buyer. */
public enum OrderStatus implements Transition<OrderStatus> {
    AWAITING_PAYMENT,
    PAID,
    READY,
    SHIPPED,
    DELIVERED,
    COMPLETED,
    CANCELLED;

    /** Only an order that was never paid comes back from cancelled, with its purchase: see {@link PurchaseStatus}. */
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
