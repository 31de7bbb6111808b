package shop.vitrine.fulfilment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

/** The shop's paid orders; every search uses an index. */
@Repository
class SellerOrders {
    static final int SIZE = 25;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    Slice<Order> page(SellerOrderListQuery query) {
        Window window = query.tab().keyset().at(query.position(), SIZE);
        Conditions conditions = conditions(query).andJpql(window);
        String jpql = "select o.id from Order o where %s order by %s".formatted(conditions.text(), window.order());
        List<String> ids = conditions
                .fill(entities.createQuery(jpql, String.class))
                .setMaxResults(window.limit())
                .getResultList();
        return window.slice(orders(ids), query.tab()::key);
    }

    private Conditions conditions(SellerOrderListQuery query) {
        Conditions conditions = new Conditions()
                .and("o.paidAt is not null")
                .and("o.paidAt >= :begin", "begin", query.paid().begin())
                .and("o.paidAt < :end", "end", query.paid().end());
        if (query.tab() != SellerOrderTab.ALL)
            conditions.and("o.status in (:statuses)", "statuses", query.tab().statuses());
        if (query.tab() == SellerOrderTab.LATE) conditions.and("o.shipBy < :now", "now", current.now());
        if (!query.text().isEmpty()) {
            List<String> words = query.words();
            String name = IntStream.range(0, words.size())
                    .mapToObj(i -> "locate(:word" + i + ", o.buyer) > 0")
                    .collect(Collectors.joining(" and "));
            conditions.and("(" + name + " or locate(:number, o.number) > 0)").with("number", query.number());
            for (int i = 0; i < words.size(); i++) conditions.with("word" + i, words.get(i));
        }
        return conditions;
    }

    private List<Order> orders(List<String> ids) {
        if (ids.isEmpty()) return List.of();
        Map<String, Order> found = new java.util.HashMap<>();
        entities.createQuery("select o from Order o join fetch o.purchase where o.id in (:ids)", Order.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(order -> found.put(order.id(), order));
        found.values().forEach(order -> order.lines().size());
        return ids.stream().map(found::get).toList();
    }

    Map<SellerOrderTab, Long> counts() {
        Map<OrderStatus, Long> statuses = new EnumMap<>(OrderStatus.class);
        entities.createQuery(
                        "select o.status, count(o) from Order o where o.paidAt is not null group by o.status",
                        Object[].class)
                .getResultStream()
                .forEach(row -> statuses.put((OrderStatus) row[0], (Long) row[1]));
        Map<SellerOrderTab, Long> counts = new EnumMap<>(SellerOrderTab.class);
        for (SellerOrderTab tab : SellerOrderTab.values())
            counts.put(
                    tab,
                    tab == SellerOrderTab.LATE
                            ? late()
                            : tab.statuses().stream()
                                    .mapToLong(status -> statuses.getOrDefault(status, 0L))
                                    .sum());
        return counts;
    }

    private long late() {
        return entities.createQuery(
                        "select count(o) from Order o where o.status in (:statuses) and o.shipBy < :now", Long.class)
                .setParameter("statuses", SellerOrderTab.LATE.statuses())
                .setParameter("now", current.now())
                .getSingleResult();
    }
}
