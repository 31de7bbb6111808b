package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The short transactions around gateway calls and webhooks. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PaymentTransactions {
    @Inject
    Payments payments;

    Payment get(String payment) {
        return payments.get(payment);
    }

    /** @return false if it can no longer be paid; it is recorded anyway, to cancel it at the gateway */
    boolean recordSession(String id, GatewaySession session) {
        Payment payment = payments.lock(id);
        payment.recordSession(session);
        return payment.status().isOpen();
    }
}
