package shop.vitrine.payments;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** All payments. Whoever changes one has locked its purchase. */
@Repository
public class Payments {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Gateways gateways;

    @Inject
    Current current;

    /**
     * A payment for this purchase: the one that is still open, or a new one. The gateway hears of it only from
     * {@link PaymentInitiation#begin}, after commit.
     */
    public Payment start(String purchase, Money amount) {
        return open(purchase).orElseGet(() -> {
            Payment payment = new Payment(purchase, gateways.offered().name(), amount, current.now());
            entities.persist(payment);
            return payment;
        });
    }

    public Payment get(String id) {
        return entities.find(Payment.class, id);
    }

    /** All tries to pay for this purchase, the latest first. */
    public List<Payment> of(String purchase) {
        return entities.createQuery(
                        "select p from Payment p where p.purchase = :purchase order by p.startedAt desc, p.id",
                        Payment.class)
                .setParameter("purchase", purchase)
                .getResultList();
    }

    /** The latest try to pay for this purchase. */
    public Optional<Payment> latest(String purchase) {
        return of(purchase).stream().findFirst();
    }

    /** The try that the buyer may still pay. */
    public Optional<Payment> open(String purchase) {
        return of(purchase).stream()
                .filter(payment -> payment.status().isOpen())
                .findFirst();
    }

    /** Takes back the open payment of a purchase that nobody may pay any more. @return it, to tell the gateway */
    public Optional<Payment> expire(String purchase) {
        Optional<Payment> open = open(purchase).map(one -> lock(one.id()));
        open.ifPresent(payment -> payment.expire(current.now()));
        return open;
    }

    /** Sends the money of a payment back, as soon as the gateway can be asked. */
    public void refund(String payment, Money amount, String reason) {
        entities.persist(new Refund(payment, amount, reason, null, current.now()));
    }

    /**
     * Sends back a part of what a purchase was paid with.
     *
     * @param about the id of what is not paid for any more
     * @throws IllegalStateException if none of its payments has so much left
     */
    public void refundPart(String purchase, Money amount, String reason, String about) {
        Payment payment = refundable(of(purchase), refunds(purchase), amount)
                .orElseThrow(() -> new IllegalStateException("No payment of " + purchase + " has " + amount + " left"));
        entities.persist(new Refund(payment.id(), amount, reason, about, current.now()));
    }

    /** What of a payment was not sent back yet. @param refunds of its purchase */
    static Money left(Payment payment, List<Refund> refunds) {
        return refunds.stream()
                .filter(refund -> refund.payment().equals(payment.id()))
                .map(Refund::amount)
                .reduce(payment.amount(), Money::minus);
    }

    /** The latest of these that can still give so much back. */
    static Optional<Payment> refundable(List<Payment> payments, List<Refund> refunds, Money amount) {
        return payments.stream()
                .filter(payment -> payment.status() == PaymentStatus.SETTLED)
                .filter(payment -> left(payment, refunds).compareTo(amount) >= 0)
                .findFirst();
    }

    /** What was or will be sent back of a purchase's payments. */
    public List<Refund> refunds(String purchase) {
        return entities.createQuery("""
            select r from Refund r, Payment p where r.payment = p.id and p.purchase = :purchase
            order by r.requestedAt
            """, Refund.class)
                .setParameter("purchase", purchase)
                .getResultList();
    }

    /** Those of a purchase's refunds that concern this part of it. */
    public List<Refund> refunds(String purchase, String about) {
        return refunds(purchase).stream()
                .filter(refund -> refund.concerns(about))
                .toList();
    }

    /** The purchase that is paid so, without loading the payment: its row is not ours before the purchase's is. */
    Optional<String> purchaseOf(String payment) {
        return entities.createQuery("select p.purchase from Payment p where p.id = :id", String.class)
                .setParameter("id", payment)
                .getResultStream()
                .findFirst();
    }

    Payment lock(String id) {
        return entities.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
