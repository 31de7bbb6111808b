package shop.vitrine.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.orders.OrderListPage.OrderCard;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.ShopFace;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.web.list.Pages;

/** Orders in scope, fully loaded for pages. */
@Repository
public class Orders {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Purchases purchases;

    public Optional<Order> find(String number) {
        Optional<Order> found = entities.createQuery(
                        "select o from Order o join fetch o.purchase join fetch o.seller where o.number = :number",
                        Order.class)
                .setParameter("number", OrderNumber.meant(number))
                .getResultStream()
                .findFirst();
        found.ifPresent(order -> load(List.of(order)));
        return found;
    }

    /** Paid ones, oldest first. */
    public List<Order> paid(List<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return load(entities.createQuery("""
            select o from Order o join fetch o.purchase join fetch o.seller
            where o.number in (:numbers) and o.paidAt is not null order by o.paidAt, o.id
            """, Order.class)
                .setParameter("numbers", numbers)
                .getResultList());
    }

    /** A paid order, locked until the end of the transaction. */
    public Optional<Order> lock(String number) {
        return entities.createQuery(
                        "select o.purchase.id from Order o where o.number = :number and o.paidAt is not null",
                        String.class)
                .setParameter("number", OrderNumber.meant(number))
                .getResultStream()
                .findFirst()
                .map(purchases::lock)
                .flatMap(purchase -> find(number));
    }

    /** Locks paid orders. Purchases are locked in the order of their ids to avoid deadlocks. */
    public List<Order> lockAll(List<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        String paid = " from Order o where o.number in (:numbers) and o.paidAt is not null";
        entities.createQuery("select distinct o.purchase.id" + paid + " order by o.purchase.id", String.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(purchases::lock);
        return entities.createQuery("select o" + paid, Order.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** In the order they were placed. */
    public List<Order> of(Purchase purchase) {
        return load(entities.createQuery(
                        "select o from Order o join fetch o.seller where o.purchase = :purchase order by o.position",
                        Order.class)
                .setParameter("purchase", purchase)
                .getResultList());
    }

    List<OrderCard> of(String person, BuyerOrderTab tab, Pages pages) {
        List<Tuple> rows = entities.createQuery("""
            select o, f from Order o join fetch o.purchase join fetch o.seller
            left join ShopFace f on f.shop = o.seller.id
            where o.purchase.person = :person and o.status in (:statuses)
            order by o.placedAt desc, o.purchase.number, o.position
            """, Tuple.class)
                .setParameter("person", person)
                .setParameter("statuses", tab.statuses())
                .setFirstResult(pages.offset())
                .setMaxResults(pages.size())
                .getResultList();
        load(rows.stream().map(row -> row.get(0, Order.class)).toList());
        return rows.stream()
                .map(row -> new OrderCard(
                        row.get(0, Order.class),
                        new ShopView(row.get(0, Order.class).seller(), row.get(1, ShopFace.class))))
                .toList();
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

    /** Initialises lazy associations, since templates load nothing. */
    private static List<Order> load(List<Order> orders) {
        orders.forEach(order -> {
            order.lines().size();
            order.events().size();
        });
        return orders;
    }
}
