package shop.vitrine.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.list.Slice;

/**
 * The orders of the current shop that are or were paid. Pages go on from a {@link OrderCursor}, not from a number of rows, so
 * that the last page takes no longer than the first; and what is looked for stands in the index.
 */
@ApplicationScoped
public class SellerOrders {
    static final int SIZE = 25;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /**
     * One page.
     *
     * @param back whether it ends at the cursor, and does not begin there
     */
    Slice<Order> page(SellerOrderListQuery search, OrderCursor from, boolean back) {
        boolean work = search.tab().isWork();
        return Slice.of(
                orders(ids(search, from, back)),
                SIZE,
                back,
                from != null,
                order -> new OrderCursor(work ? order.shipBy() : order.paidAt(), order.id()).toString());
    }

    private List<String> ids(SellerOrderListQuery search, OrderCursor from, boolean back) {
        boolean work = search.tab().isWork();
        String key = work ? "o.shipBy" : "o.paidAt";
        boolean up = work != back;
        StringBuilder query = new StringBuilder("select o.id from Order o where o.paidAt is not null");
        if (search.tab() != SellerOrderTab.ALL) query.append(" and o.status in (:statuses)");
        if (search.tab() == SellerOrderTab.LATE) query.append(" and o.shipBy < :now");
        if (search.q() != null) query.append(" and (" + named(search.words()) + " or locate(:number, o.number) > 0)");
        if (search.from() != null) query.append(" and o.paidAt >= :begin");
        if (search.to() != null) query.append(" and o.paidAt < :end");
        if (from != null)
            query.append(" and %1$s %2$s= :at and (%1$s %2$s :at or o.id %2$s :id)".formatted(key, up ? ">" : "<"));
        query.append(" order by %1$s %2$s, o.id %2$s".formatted(key, up ? "asc" : "desc"));
        TypedQuery<String> asked =
                entities.createQuery(query.toString(), String.class).setMaxResults(SIZE + 1);
        fill(asked, search);
        if (from != null) asked.setParameter("at", from.at()).setParameter("id", from.id());
        return asked.getResultList();
    }

    private static String named(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "locate(:word" + i + ", o.buyer) > 0")
                .collect(Collectors.joining(" and "));
    }

    private void fill(TypedQuery<String> asked, SellerOrderListQuery search) {
        if (search.tab() != SellerOrderTab.ALL)
            asked.setParameter("statuses", search.tab().statuses());
        if (search.tab() == SellerOrderTab.LATE) asked.setParameter("now", current.now());
        if (search.q() != null) {
            asked.setParameter("number", search.number());
            for (int i = 0; i < search.words().size(); i++)
                asked.setParameter("word" + i, search.words().get(i));
        }
        if (search.from() != null) asked.setParameter("begin", search.begin());
        if (search.to() != null) asked.setParameter("end", search.end());
    }

    /** In the order of the ids, with purchase and lines. */
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

    /** How many orders each tab has. */
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
                                    .mapToLong(one -> statuses.getOrDefault(one, 0L))
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
