package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import shop.vitrine.payments.Payment;
import shop.vitrine.payments.Payments;
import shop.vitrine.stock.Holds;
import shop.vitrine.tenants.Current;

/** Cancels purchases not paid in time. A payment arriving at the same moment waits for the purchase's row lock. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class HoldExpiry {
    /** @param payment open until now, or null */
    record ExpiredHold(Payment payment) {}

    @Inject
    Purchases purchases;

    @Inject
    Payments payments;

    @Inject
    Holds holds;

    @Inject
    Current current;

    @Inject
    Event<PurchaseCancelled> cancelled;

    /** Cancels one due purchase, if any. */
    Optional<ExpiredHold> one() {
        return purchases.lockDue().map(purchase -> {
            Payment open = payments.expire(purchase.id()).orElse(null);
            purchase.cancel(current.now());
            holds.release(purchase.id());
            cancelled.fire(new PurchaseCancelled(purchase.id(), purchase.cart()));
            return new ExpiredHold(open);
        });
    }
}
