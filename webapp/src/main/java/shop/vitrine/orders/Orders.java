package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All orders that the current scope may see, complete with all that pages show of them. */
@ApplicationScoped
public class Orders {
    @PersistenceContext
    EntityManager entities;

    /** @param number as somebody may have typed it */
    public Optional<Order> find(String number) {
        Optional<Order> found = entities.createQuery(
                        "select o from Order o join fetch o.purchase join fetch o.seller where o.number = :number",
                        Order.class)
                .setParameter("number", Numbers.meant(number))
                .getResultStream()
                .findFirst();
        found.ifPresent(order -> load(List.of(order)));
        return found;
    }

    /** The orders of a purchase, as they were placed. */
    public List<Order> of(Purchase purchase) {
        return load(entities.createQuery(
                        "select o from Order o join fetch o.seller where o.purchase = :purchase order by o.position",
                        Order.class)
                .setParameter("purchase", purchase)
                .getResultList());
    }

    /** Some of a person's orders, the newest first. */
    List<Order> of(String person, OrderFilter filter, int first, int most) {
        return load(entities.createQuery("""
                        select o from Order o join fetch o.purchase join fetch o.seller
                        where o.purchase.person = :person and o.status in (:statuses)
                        order by o.placedAt desc, o.purchase.number, o.position
                        """, Order.class)
                .setParameter("person", person)
                .setParameter("statuses", filter.statuses())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
    }

    Map<OrderStatus, Long> counts(String person) {
        Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
        entities.createQuery(
                        "select o.status, count(o) from Order o where o.purchase.person = :person group by o.status",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(row -> counts.put((OrderStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** Nothing is loaded while a page is written. */
    private static List<Order> load(List<Order> orders) {
        orders.forEach(order -> {
            order.lines().size();
            order.events().size();
        });
        return orders;
    }
}
