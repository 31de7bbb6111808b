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
 * What money that has come does to its purchase. Nobody is charged without an order: money that is too late for the
 * stock, or came twice, goes back. Runs in the transaction of the payment, which has the purchase locked.
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
        // Another try may still be open; nobody should pay this purchase a second time.
        payments.expire(purchase.id());
    }

    private void sellLate(Purchase purchase, PaymentSettled payment) {
        try {
            holds.hold(purchase.id(), purchase.quantities());
        } catch (OutOfStock e) {
            // What was held before the missing variant; a failed hold itself changes nothing.
            holds.release(purchase.id());
            payments.refund(payment.payment(), payment.amount(), "paid too late");
            mails.paidTooLate(purchase, payment.amount());
            return;
        }
        sell(purchase);
    }
}
