package shop.vitrine.orders;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.LockOptions;
import shop.vitrine.payments.PaymentChangeAnnounced;
import shop.vitrine.payments.Payments;
import shop.vitrine.stock.Holds;
import shop.vitrine.stock.OutOfStock;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** All purchases. */
@Repository
public class Purchases {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Holds holds;

    @Inject
    Payments payments;

    @Inject
    Current current;

    /**
     * Places a purchase: its orders, its hold on the stock, and its payment, of which the gateway hears only from
     * {@link PaymentRedirect#open}, after commit. Ask {@link #byIdempotencyKey} first, in the same transaction.
     *
     * @throws OutOfStock for a variant of which there is too little; the transaction must roll back
     */
    public Purchase place(NewPurchase placed) {
        Purchase purchase = new Purchase(placed, current.now());
        entities.persist(purchase);
        payments.start(purchase.id(), purchase.total());
        entities.flush();
        // Last, because from here to the commit everybody else who wants the same goods waits.
        holds.hold(purchase.id(), purchase.quantities());
        return purchase;
    }

    /**
     * What was placed with this key before. Waits for whoever is placing with it right now: of two clicks, the second
     * one sees the purchase of the first.
     */
    public Optional<Purchase> byIdempotencyKey(String key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key)
                .getResultList();
        return entities.createQuery("select p from Purchase p where p.idempotencyKey = :key", Purchase.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** @param number as somebody may have typed it */
    public Optional<Purchase> find(String number) {
        return entities.createQuery("select p from Purchase p where p.number = :number", Purchase.class)
                .setParameter("number", OrderNumber.meant(number))
                .getResultStream()
                .findFirst();
    }

    /** The latest purchase that came from this cart. */
    public Optional<Purchase> latestOfCart(String cart) {
        return latest("p.cart = :value", cart);
    }

    /** Where this person's latest purchase went. */
    public Optional<DeliveryAddress> lastAddressOf(String person) {
        return latest("p.person = :value", person).map(Purchase::address);
    }

    private Optional<Purchase> latest(String condition, String value) {
        return entities.createQuery(
                        "select p from Purchase p where " + condition + " order by p.placedAt desc", Purchase.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Purchase get(String id) {
        return entities.find(Purchase.class, id);
    }

    /** The purchase, for this transaction alone. Everything else of it is locked after it. */
    public Purchase lock(String id) {
        return entities.find(Purchase.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One whose hold has ended and that nobody else is busy with, locked. */
    Optional<Purchase> lockDue() {
        return entities.createQuery("""
            select p from Purchase p where p.status = AWAITING_PAYMENT and p.heldUntil <= :now
            order by p.heldUntil
            """, Purchase.class)
                .setParameter("now", current.now())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    void lockFirst(@Observes PaymentChangeAnnounced payment) {
        lock(payment.purchase());
    }
}
