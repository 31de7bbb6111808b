package shop.vitrine.payments;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** How far the money is. Notices come late and out of order: what may not become is ignored. */
public enum PaymentStatus implements Transition<PaymentStatus> {
    /** The buyer may pay on the gateway's page. */
    STARTED,
    /** The bank has promised the money. */
    AUTHORISED,
    /** The money is ours. */
    SETTLED,
    /** The bank said no, or the buyer did. */
    FAILED,
    /** Nobody paid in time. */
    EXPIRED;

    /**
     * Money that has moved counts, whatever was said before: only a settled payment cannot settle. What becomes of money
     * that nobody waits for any more is decided where the purchase is.
     */
    private static final Map<PaymentStatus, Set<PaymentStatus>> TRANSITIONS = Map.of(
            STARTED, Set.of(AUTHORISED, SETTLED, FAILED, EXPIRED),
            AUTHORISED, Set.of(SETTLED, FAILED, EXPIRED),
            FAILED, Set.of(SETTLED),
            EXPIRED, Set.of(SETTLED));

    @Override
    public Map<PaymentStatus, Set<PaymentStatus>> transitions() {
        return TRANSITIONS;
    }

    /** Whether the buyer may still pay it. */
    public boolean isOpen() {
        return this == STARTED || this == AUTHORISED;
    }
}
