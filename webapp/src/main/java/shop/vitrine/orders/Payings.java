package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import shop.vitrine.house.MarketClock;
import shop.vitrine.payments.Payments;

/** The short transaction before a buyer is sent to pay. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Payings {
    /** @param payment the one to pay, or null if this purchase cannot be paid any more */
    record Paying(Purchase purchase, String payment) {}

    @Inject
    Purchases purchases;

    @Inject
    Payments payments;

    @Inject
    MarketClock clock;

    Paying prepare(String id, boolean again) {
        Purchase purchase = purchases.lock(id);
        if (!purchase.isAwaitingPayment() || purchase.isDue(clock.now())) return new Paying(purchase, null);
        if (again) purchase.extendHold();
        return new Paying(purchase, payments.start(id, purchase.total()).id());
    }
}
