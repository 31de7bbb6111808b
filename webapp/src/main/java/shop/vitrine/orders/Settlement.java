package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import shop.vitrine.payments.PaymentAuthorised;
import shop.vitrine.payments.PaymentSettled;
import shop.vitrine.payments.Payments;
import shop.vitrine.stock.Holds;
import shop.vitrine.stock.OutOfStock;
import shop.vitrine.tenants.Current;

/**
 * Nobody pays without getting an order: money too late for the stock, or paid twice, is refunded. Needs the purchase
 * locked.
 */
@ApplicationScoped
class Settlement {
    @Inject
    Purchases purchases;

    @Inject
    Payments payments;

    @Inject
    Holds holds;

    @Inject
    OrderMailer mails;

    @Inject
    Current current;

    @Inject
    Event<PurchasePaid> paid;

    void authorised(@Observes PaymentAuthorised payment) {
        purchases.lock(payment.purchase()).awaitSettlement(current.now());
    }

    void settled(@Observes PaymentSettled payment) {
        Purchase purchase = purchases.lock(payment.purchase());
        switch (purchase.status()) {
            case AWAITING_PAYMENT -> sell(purchase);
            case CANCELLED -> sellLate(purchase, payment);
            case PAID -> {
                payments.refund(payment.payment(), payment.amount(), "paid twice");
                mails.paidTwice(purchase, payment.amount());
            }
        }
    }

    private void sell(Purchase purchase) {
        if (!holds.sell(purchase.id()))
            throw new IllegalStateException("Purchase " + purchase.number() + " awaits payment but holds nothing");
        purchase.pay(current.now());
        paid.fire(new PurchasePaid(purchase.id()));
        mails.paid(purchase);
        // Prevents a second payment by an attempt that is still open.
        payments.expire(purchase.id());
    }

    private void sellLate(Purchase purchase, PaymentSettled payment) {
        try {
            holds.hold(purchase.id(), purchase.quantities());
        } catch (OutOfStock e) {
            // Releases what was held before the missing variant; a failed hold changes nothing itself.
            holds.release(purchase.id());
            payments.refund(payment.payment(), payment.amount(), "paid too late");
            mails.paidTooLate(purchase, payment.amount());
            return;
        }
        sell(purchase);
    }
}
