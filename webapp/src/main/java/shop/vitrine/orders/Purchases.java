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
     * Call {@link PaymentRedirect#open} after commit, and check {@link #byIdempotencyKey} first, in the same
     * transaction.
     *
     * @throws OutOfStock if stock is short; the transaction must roll back
     */
    public Purchase place(NewPurchase placed) {
        Purchase purchase = new Purchase(placed, current.now());
        entities.persist(purchase);
        payments.start(purchase.id(), purchase.total());
        entities.flush();
        // Last, to hold the stock locks briefly.
        holds.hold(purchase.id(), purchase.quantities());
        return purchase;
    }

    /** Waits for a concurrent placement, so that a double click finds the first purchase. */
    public Optional<Purchase> byIdempotencyKey(String key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key)
                .getResultList();
        return entities.createQuery("select p from Purchase p where p.idempotencyKey = :key", Purchase.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<Purchase> find(String number) {
        return entities.createQuery("select p from Purchase p where p.number = :number", Purchase.class)
                .setParameter("number", OrderNumber.meant(number))
                .getResultStream()
                .findFirst();
    }

    /** The latest one from this cart. */
    public Optional<Purchase> latestOfCart(String cart) {
        return latest("p.cart = :value", cart);
    }

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

    /** Lock order: the purchase's row comes first. */
    public Purchase lock(String id) {
        return entities.find(Purchase.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One due purchase, locked, skipping those locked by others. */
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
