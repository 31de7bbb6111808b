package shop.vitrine.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/**
 * A shop's variants with their levels. All of them are in the order of their SKUs, those that run out in the order in
 * which they do; both have an index, and a page begins behind the last one's place, so that the thousandth page costs
 * what the first does.
 */
@ApplicationScoped
@Transactional
public class StockRows {
    /** More are not counted. */
    static final int MAX_COUNTED = 1_000;

    static final int PAGE_SIZE = 50;
    static final int DEFAULT_LOW_THRESHOLD = 5;

    private static final String COLUMNS = """
            v.id, v.sku, p.title, concat_ws(' · ', v.option1, v.option2, v.option3) as options,
            coalesce(v.picture, p.picture) as picture, p.status = 'PUBLISHED' as published, k.on_hand, k.held""";
    private static final String FROM =
            " from stock k join variants v on v.id = k.variant_id join products p on p.id = v.product_id";

    @PersistenceContext
    EntityManager entities;

    public StockListPage page(String shop, StockListQuery place) {
        int low = low(shop);
        boolean back = place.before() != null;
        List<StockRow> found = new ArrayList<>(lines(shop, place, low));
        boolean more = found.size() > PAGE_SIZE;
        if (more) found.removeLast();
        if (back) Collections.reverse(found);
        boolean ahead = back ? more : place.after() != null;
        boolean behind = back || more;
        boolean any = !found.isEmpty();
        return new StockListPage(
                place,
                found,
                low,
                count(shop, 1, low),
                count(shop, Integer.MIN_VALUE, 0),
                any && ahead
                        ? place.pageBefore(key(place, found.getFirst())).path()
                        : any || place.isFirst()
                                ? null
                                : place.showing(place.view()).path(),
                any && behind ? place.pageAfter(key(place, found.getLast())).path() : null);
    }

    public Optional<StockRow> find(String shop, String variant) {
        return session()
                .createNativeQuery(
                        "select " + COLUMNS + FROM + " where k.variant_id = :variant and k.shop_id = :shop",
                        Tuple.class)
                .setParameter("variant", variant)
                .setParameter("shop", shop)
                .getResultStream()
                .findFirst()
                .map(StockRows::line);
    }

    /** At how many pieces the shop wants to be told. */
    public int low(String shop) {
        return session()
                .createNativeQuery("select low from stock_settings where shop_id = :shop", Integer.class)
                .setParameter("shop", shop)
                .getResultStream()
                .findFirst()
                .orElse(DEFAULT_LOW_THRESHOLD);
    }

    public void setLowStockThreshold(String shop, int pieces) {
        session()
                .createNativeMutationQuery("insert into stock_settings (shop_id, low) values (:shop, :low)"
                        + " on conflict (shop_id) do update set low = excluded.low")
                .setParameter("shop", shop)
                .setParameter("low", pieces)
                .executeUpdate();
    }

    /** How many variants on the market have so many available, up to {@link #MAX_COUNTED}. */
    long count(String shop, int from, int to) {
        return session()
                .createNativeQuery("select count(*) from (select 1" + FROM + """
                         where k.shop_id = :shop and k.available between :from and :to and v.offered
                        and p.status = 'PUBLISHED' limit :most) c
                        """, Long.class)
                .setParameter("shop", shop)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("most", MAX_COUNTED)
                .getSingleResult();
    }

    private List<StockRow> lines(String shop, StockListQuery place, int low) {
        boolean back = place.before() != null;
        String key = back ? place.before() : place.after();
        Map<String, Object> parameters = new HashMap<>(Map.of("shop", shop, "most", PAGE_SIZE + 1));
        boolean whole = place.view() == StockFilter.ALL && place.text().isEmpty();
        StringBuilder where = new StringBuilder(" where ")
                .append(whole ? "" : "k.shop_id = :shop and ")
                .append("v.shop_id = :shop and v.offered");
        String order;
        if (place.view() == StockFilter.ALL) {
            order = back ? "v.sku desc" : "v.sku";
            if (key != null) where.append(back ? " and v.sku < :key" : " and v.sku > :key");
            if (key != null) parameters.put("key", key);
        } else {
            order = back ? "k.available desc, k.variant_id desc" : "k.available, k.variant_id";
            where.append(" and p.status = 'PUBLISHED' and k.available ")
                    .append(place.view() == StockFilter.NONE ? "<= 0" : "between 1 and :low");
            if (place.view() == StockFilter.LOW) parameters.put("low", low);
            if (key != null && key.matches("-?\\d{1,9}:\\w{1,40}")) {
                where.append(
                        back
                                ? " and (k.available, k.variant_id) < (:level, :key)"
                                : " and (k.available, k.variant_id) > (:level, :key)");
                parameters.put("level", Integer.valueOf(key.substring(0, key.indexOf(':'))));
                parameters.put("key", key.substring(key.indexOf(':') + 1));
            }
        }
        if (!place.text().isEmpty()) where.append(StockSqlFilter.condition(place.text(), parameters));
        String from = FROM + where;
        // Cut out first and joined then: the fence hides from the planner how many rows there are, and it would join
        // all.
        if (whole)
            from = " from (select * from variants v" + where
                    + " order by " + order
                    + " limit :most) v join stock k on k.variant_id = v.id join products p on p.id = v.product_id";
        var query = session()
                .createNativeQuery("select " + COLUMNS + from + " order by " + order + " limit :most", Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(StockRows::line).toList();
    }

    private static String key(StockListQuery place, StockRow line) {
        return place.view() == StockFilter.ALL ? line.sku() : line.available() + ":" + line.variant();
    }

    private static StockRow line(Tuple row) {
        return new StockRow(
                row.get("id", String.class),
                row.get("sku", String.class),
                row.get("title", String.class),
                row.get("options", String.class),
                row.get("picture", String.class),
                row.get("published", Boolean.class),
                new StockLevel(row.get("on_hand", Integer.class), row.get("held", Integer.class)));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
