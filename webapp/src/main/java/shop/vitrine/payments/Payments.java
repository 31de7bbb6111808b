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

/** Payments. Lock the purchase before changing one. */
@Repository
public class Payments {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Gateways gateways;

    @Inject
    Current current;

    /** The open payment, or a new one; {@link PaymentInitiation#begin} contacts the gateway after commit. */
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

    public List<Payment> of(String purchase) {
        return entities.createQuery(
                        "select p from Payment p where p.purchase = :purchase order by p.startedAt desc, p.id",
                        Payment.class)
                .setParameter("purchase", purchase)
                .getResultList();
    }

    public Optional<Payment> latest(String purchase) {
        return of(purchase).stream().findFirst();
    }

    public Optional<Payment> open(String purchase) {
        return of(purchase).stream()
                .filter(payment -> payment.status().isOpen())
                .findFirst();
    }

    /** Expires the open payment and returns it, to cancel it at the gateway. */
    public Optional<Payment> expire(String purchase) {
        Optional<Payment> open = open(purchase).map(one -> lock(one.id()));
        open.ifPresent(payment -> payment.expire(current.now()));
        return open;
    }

    /** Queues a refund. */
    public void refund(String payment, Money amount, String reason) {
        entities.persist(new Refund(payment, amount, reason, null, current.now()));
    }

    /**
     * Queues a refund for the part with this id.
     *
     * @throws IllegalStateException if no payment has enough left
     */
    public void refundPart(String purchase, Money amount, String reason, String about) {
        Payment payment = refundable(of(purchase), refunds(purchase), amount)
                .orElseThrow(() -> new IllegalStateException("No payment of " + purchase + " has " + amount + " left"));
        entities.persist(new Refund(payment.id(), amount, reason, about, current.now()));
    }

    static Money left(Payment payment, List<Refund> refunds) {
        return refunds.stream()
                .filter(refund -> refund.payment().equals(payment.id()))
                .map(Refund::amount)
                .reduce(payment.amount(), Money::minus);
    }

    static Optional<Payment> refundable(List<Payment> payments, List<Refund> refunds, Money amount) {
        return payments.stream()
                .filter(payment -> payment.status() == PaymentStatus.SETTLED)
                .filter(payment -> left(payment, refunds).compareTo(amount) >= 0)
                .findFirst();
    }

    public List<Refund> refunds(String purchase) {
        return entities.createQuery("""
            select r from Refund r, Payment p where r.payment = p.id and p.purchase = :purchase
            order by r.requestedAt
            """, Refund.class)
                .setParameter("purchase", purchase)
                .getResultList();
    }

    /** Refunds that concern this part. */
    public List<Refund> refunds(String purchase, String about) {
        return refunds(purchase).stream()
                .filter(refund -> refund.concerns(about))
                .toList();
    }

    /** Does not load the payment, since the purchase must be locked first. */
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
