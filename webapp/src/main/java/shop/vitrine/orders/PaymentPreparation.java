package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import shop.vitrine.payments.Payments;
import shop.vitrine.tenants.Current;

/** The short transaction before a redirect to the gateway. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PaymentPreparation {
    /** @param payment null if the purchase can no longer be paid */
    record PreparedPayment(Purchase purchase, String payment) {}

    @Inject
    Purchases purchases;

    @Inject
    Payments payments;

    @Inject
    Current current;

    PreparedPayment prepare(String id, boolean again) {
        Purchase purchase = purchases.lock(id);
        if (!purchase.isAwaitingPayment() || purchase.isDue(current.now())) return new PreparedPayment(purchase, null);
        if (again) purchase.extendHold();
        return new PreparedPayment(
                purchase, payments.start(id, purchase.total()).id());
    }
}
