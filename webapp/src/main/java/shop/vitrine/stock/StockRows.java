package shop.vitrine.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Window;

/** A shop's variants with stock, keyset-paged: by SKU, or by quantity for those running out. */
@Repository
public class StockRows {
    /** More are not counted. */
    static final int MAX_COUNTED = 1_000;

    static final int PAGE_SIZE = 50;
    static final int DEFAULT_LOW_THRESHOLD = 5;

    private static final String COLUMNS = """
        v.id, v.sku, p.title, concat_ws(' · ', v.option1, v.option2, v.option3) as options,
        coalesce(v.picture, p.picture) as picture, p.status = 'PUBLISHED' as published, k.on_hand, k.held\
        """;
    private static final String FROM =
            " from stock_levels k join variants v on v.id = k.variant_id join products p on p.id = v.product_id";

    @PersistenceContext
    EntityManager entities;

    public StockListPage page(String shop, StockListQuery query) {
        int low = low(shop);
        Window window = query.filter().keyset.at(query.position(), PAGE_SIZE);
        return new StockListPage(
                query,
                window.slice(rows(shop, query, window, low), row -> key(query, row)),
                low,
                count(shop, 1, low),
                count(shop, Integer.MIN_VALUE, 0));
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

    /** The shop's threshold. */
    public int low(String shop) {
        return session()
                .createNativeQuery("select low_threshold from stock_settings where shop_id = :shop", Integer.class)
                .setParameter("shop", shop)
                .getResultStream()
                .findFirst()
                .orElse(DEFAULT_LOW_THRESHOLD);
    }

    public void setLowStockThreshold(String shop, int pieces) {
        session()
                .createNativeMutationQuery("insert into stock_settings (shop_id, low_threshold) values (:shop, :low)"
                        + " on conflict (shop_id) do update set low_threshold = excluded.low_threshold")
                .setParameter("shop", shop)
                .setParameter("low", pieces)
                .executeUpdate();
    }

    /** Variants on the market with stock in this range, up to {@link #MAX_COUNTED}. */
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

    private List<StockRow> rows(String shop, StockListQuery query, Window window, int low) {
        Conditions conditions = new Conditions()
                .and("v.shop_id = :shop and v.offered", "shop", shop)
                .andSql(window)
                .with("most", window.limit());
        if (query.isFiltered()) conditions.and("k.shop_id = :shop");
        switch (query.filter()) {
            case ALL -> {}
            case LOW -> conditions.and("p.status = 'PUBLISHED' and k.available between 1 and :low", "low", low);
            case NONE -> conditions.and("p.status = 'PUBLISHED' and k.available <= 0");
        }
        StockSqlFilter.add(conditions, query.text());
        String where = " where " + conditions.text();
        String order = " order by " + window.order();
        // Limits before joining: row-level security hides row counts from the planner, which would join everything.
        String from = query.isFiltered()
                ? FROM + where
                : " from (select * from variants v" + where + order
                        + " limit :most) v join stock_levels k on k.variant_id = v.id join products p on p.id ="
                        + " v.product_id";
        return conditions
                .fill(session().createNativeQuery("select " + COLUMNS + from + order + " limit :most", Tuple.class))
                .getResultStream()
                .map(StockRows::line)
                .toList();
    }

    private static List<?> key(StockListQuery query, StockRow row) {
        return query.filter() == StockFilter.ALL ? List.of(row.sku()) : List.of(row.available(), row.variant());
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
