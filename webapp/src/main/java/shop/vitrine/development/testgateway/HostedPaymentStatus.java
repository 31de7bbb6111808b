package shop.vitrine.development.testgateway;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

enum HostedPaymentStatus implements Transition<HostedPaymentStatus> {
    OPEN,
    CHALLENGED,
    APPROVED,
    DECLINED,
    CANCELLED,
    EXPIRED;

    private static final Map<HostedPaymentStatus, Set<HostedPaymentStatus>> TRANSITIONS = Map.of(
            OPEN, Set.of(CHALLENGED, APPROVED, DECLINED, CANCELLED, EXPIRED),
            CHALLENGED, Set.of(APPROVED, DECLINED, CANCELLED, EXPIRED));

    @Override
    public Map<HostedPaymentStatus, Set<HostedPaymentStatus>> transitions() {
        return TRANSITIONS;
    }
}
