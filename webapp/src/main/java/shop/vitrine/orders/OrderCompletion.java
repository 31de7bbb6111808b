package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import shop.vitrine.tenants.Current;

/** Completes orders some time after delivery. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OrderCompletion {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    boolean one() {
        Optional<String> purchase = lockDue();
        purchase.ifPresent(id -> due(id).forEach(order -> order.complete(current.now())));
        return purchase.isPresent();
    }

    private Optional<String> lockDue() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                    select p.id from orders o join purchases p on p.id = o.purchase_id
                    where o.status = 'DELIVERED' and o.completes_at <= :now
                    order by o.completes_at limit 1 for update of p skip locked
                    """, String.class)
                .setParameter("now", current.now())
                .getResultStream()
                .findFirst();
    }

    private List<Order> due(String purchase) {
        return entities.createQuery("""
            select o from Order o
            where o.purchase.id = :purchase and o.status = DELIVERED and o.completesAt <= :now
            """, Order.class)
                .setParameter("purchase", purchase)
                .setParameter("now", current.now())
                .getResultList();
    }
}
