package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import shop.vitrine.tenants.Current;

/** Handles each webhook once, whether late or out of order. Locks the purchase, then the payment. */
@ApplicationScoped
class WebhookHandler {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Payments payments;

    @Inject
    Current current;

    @Inject
    Event<PaymentChangeAnnounced> aboutToChange;

    @Inject
    Event<PaymentAuthorised> authorised;

    @Inject
    Event<PaymentSettled> settled;

    /**
     * @throws UnknownPayment if it is not a payment of this gateway
     * @throws IllegalArgumentException if the amount differs
     */
    @Transactional(TxType.REQUIRED)
    public void handle(String gateway, WebhookEvent notice) {
        String purchase = payments.purchaseOf(notice.payment()).orElseThrow(UnknownPayment::new);
        aboutToChange.fire(new PaymentChangeAnnounced(purchase));
        Payment payment = payments.lock(notice.payment());
        if (!payment.gateway().equals(gateway)) throw new UnknownPayment();
        if (!payment.amount().equals(notice.amount()))
            throw new IllegalArgumentException("Payment " + payment.id() + " is not about " + notice.amount());
        if (isNew(gateway, notice) && payment.status().mayBecome(notice.becomes())) change(payment, notice);
    }

    private void change(Payment payment, WebhookEvent notice) {
        String purchase = payment.purchase();
        switch (notice.becomes()) {
            case AUTHORISED -> {
                payment.authorise(current.now());
                authorised.fire(new PaymentAuthorised(payment.id(), purchase));
            }
            case SETTLED -> {
                payment.settle(current.now());
                settled.fire(new PaymentSettled(payment.id(), purchase, payment.amount()));
            }
            case FAILED -> payment.fail(notice.failure(), current.now());
            case EXPIRED -> payment.expire(current.now());
            case STARTED -> throw new IllegalArgumentException("No gateway starts a payment");
        }
    }

    private boolean isNew(String gateway, WebhookEvent notice) {
        return entities.createNativeQuery("""
            insert into payment_webhook_events (gateway, event_id, payment_id, kind, received_at)
            values (:gateway, :id, :payment, :kind, :now) on conflict do nothing
            """)
                        .setParameter("gateway", gateway)
                        .setParameter("id", notice.id())
                        .setParameter("payment", notice.payment())
                        .setParameter("kind", notice.becomes().name())
                        .setParameter("now", current.now())
                        .executeUpdate()
                == 1;
    }
}
