package shop.vitrine.invoices;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hibernate.Session;
import shop.vitrine.orders.Order;
import shop.vitrine.sellers.BusinessProfiles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

@Repository
class Invoices {
    @PersistenceContext
    EntityManager entities;

    @Inject
    BusinessProfiles businesses;

    @Inject
    Current current;

    /** Issued on first request, in its own transaction; empty for unpaid or cancelled orders. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Invoice> of(Order order) {
        return find(order).or(() -> issue(entities.find(Order.class, order.id())));
    }

    private Optional<Invoice> find(Order order) {
        return entities.createQuery("select i from Invoice i where i.order = :order", Invoice.class)
                .setParameter("order", order.id())
                .getResultStream()
                .findFirst();
    }

    /** Locks the shop's counter, so that numbers have neither gaps nor duplicates. */
    private Optional<Invoice> issue(Order order) {
        if (!order.isInvoiced()) return Optional.empty();
        int last = lockCounter(order.shop());
        return find(order).or(() -> {
            entities.createNativeQuery(
                            "update invoice_counters set last_number = last_number + 1 where shop_id = :shop")
                    .setParameter("shop", order.shop())
                    .executeUpdate();
            Invoice invoice = new Invoice(order, last + 1, businesses.of(order.shop()), current.now());
            entities.persist(invoice);
            return Optional.of(invoice);
        });
    }

    private int lockCounter(String shop) {
        entities.createNativeQuery(
                        "insert into invoice_counters (shop_id, last_number) values (:shop, 0) on conflict (shop_id) do"
                                + " nothing")
                .setParameter("shop", shop)
                .executeUpdate();
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select last_number from invoice_counters where shop_id = :shop for update", Integer.class)
                .setParameter("shop", shop)
                .getSingleResult();
    }
}
