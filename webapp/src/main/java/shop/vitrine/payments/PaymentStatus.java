package shop.vitrine.payments;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** Webhooks come late and out of order; transitions that are not allowed are ignored. */
public enum PaymentStatus implements Transition<PaymentStatus> {
    /** The buyer may pay on the gateway's page. */
    STARTED,
    /** Promised by the bank. */
    AUTHORISED,
    /** Received. */
    SETTLED,
    /** Declined by the bank or the buyer. */
    FAILED,
    /** Not paid in time. */
    EXPIRED;

    /** Money received always counts, even after failure or expiry; the purchase decides what happens to it. */
    private static final Map<PaymentStatus, Set<PaymentStatus>> TRANSITIONS = Map.of(
            STARTED, Set.of(AUTHORISED, SETTLED, FAILED, EXPIRED),
            AUTHORISED, Set.of(SETTLED, FAILED, EXPIRED),
            FAILED, Set.of(SETTLED),
            EXPIRED, Set.of(SETTLED));

    @Override
    public Map<PaymentStatus, Set<PaymentStatus>> transitions() {
        return TRANSITIONS;
    }

    public boolean isOpen() {
        return this == STARTED || this == AUTHORISED;
    }
}
