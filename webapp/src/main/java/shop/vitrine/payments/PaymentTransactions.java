package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The short transactions around a talk with a gateway, and around what it tells us. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PaymentTransactions {
    @Inject
    Payments payments;

    Payment get(String payment) {
        return payments.get(payment);
    }

    /** @return false if nobody may pay it any more; it is kept all the same, to tell the gateway */
    boolean recordSession(String id, GatewaySession session) {
        Payment payment = payments.lock(id);
        payment.recordSession(session);
        return payment.status().isOpen();
    }
}
