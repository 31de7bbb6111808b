package shop.vitrine.development.testgateway;

import java.util.Map;
import java.util.Set;

/** How far a payment is in the gateway's own books. */
enum HostedPaymentStatus {
    OPEN,
    CHALLENGED,
    APPROVED,
    DECLINED,
    CANCELLED,
    EXPIRED;

    private static final Map<HostedPaymentStatus, Set<HostedPaymentStatus>> MAY_BECOME = Map.of(
            OPEN, Set.of(CHALLENGED, APPROVED, DECLINED, CANCELLED, EXPIRED),
            CHALLENGED, Set.of(APPROVED, DECLINED, CANCELLED, EXPIRED));

    boolean mayBecome(HostedPaymentStatus next) {
        return MAY_BECOME.getOrDefault(this, Set.of()).contains(next);
    }
}
