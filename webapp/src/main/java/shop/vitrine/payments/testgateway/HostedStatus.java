package shop.vitrine.payments.testgateway;

import java.util.Map;
import java.util.Set;

/** How far a payment is in the gateway's own books. */
enum HostedStatus {
    OPEN,
    CHALLENGED,
    APPROVED,
    DECLINED,
    CANCELLED,
    EXPIRED;

    private static final Map<HostedStatus, Set<HostedStatus>> MAY_BECOME = Map.of(
            OPEN, Set.of(CHALLENGED, APPROVED, DECLINED, CANCELLED, EXPIRED),
            CHALLENGED, Set.of(APPROVED, DECLINED, CANCELLED, EXPIRED));

    boolean mayBecome(HostedStatus next) {
        return MAY_BECOME.getOrDefault(this, Set.of()).contains(next);
    }
}
