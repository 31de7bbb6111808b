package shop.vitrine.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.money.Money;
import shop.vitrine.platform.LikePattern;
import shop.vitrine.platform.PrefixTsQuery;
import shop.vitrine.stock.StockRows;

/** The list of a shop's products: two or three queries a page, each of which walks an index however many there are. */
@ApplicationScoped
class ShopProducts {
    static final int PAGE_SIZE = 50;
    /** With a row of fields for each variant a page is longer. */
    private static final int EDIT_PAGE_SIZE = 20;

    private static final int MAX_PRICE_ROWS = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    StockRows lines;

    ProductListPage list(String shop, ProductListQuery wish) {
        int size = wish.prices() ? EDIT_PAGE_SIZE : PAGE_SIZE;
        List<ProductRow> found = new ArrayList<>(page(shop, wish, size + 1));
        boolean more = found.size() > size;
        if (more) found.removeLast();
        if (wish.back()) Collections.reverse(found);
        boolean before = wish.back() ? more : wish.cursor() != null;
        boolean after = wish.back() || more;
        return new ProductListPage(
                wish,
                wish.prices() ? withPriceRows(found) : found,
                before && !found.isEmpty() ? wish.before(found.getFirst().cursor()) : null,
                after && !found.isEmpty() ? wish.after(found.getLast().cursor()) : null,
                counts(shop));
    }

    private List<ProductRow> page(String shop, ProductListQuery wish, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String way = wish.sort().descending != wish.back() ? "desc" : "asc";
        var query = session()
                .createNativeQuery("""
                        select p.*, v.sku, v.offered, v.pieces, v.sold_out
                        from (select p.id, p.title, p.status, p.picture, p.category, p.price_min, p.price_max, p.currency,
                                cast(extract(epoch from p.changed_at) * 1000000 as bigint) as changed, %1$s as place
                            from products p where %2$s order by %1$s %3$s, p.id %3$s limit :most) p
                        left join lateral (
                            select (array_agg(v.sku order by v.position, v.id))[1] as sku,
                                count(*) filter (where v.offered) as offered,
                                coalesce(sum(k.available) filter (where v.offered), 0) as pieces,
                                count(*) filter (where v.offered and coalesce(k.available, 0) = 0) as sold_out
                            from variants v left join stock k on k.variant_id = v.id where v.product_id = p.id) v on true
                        order by p.place %3$s, p.id %3$s
                        """.formatted(wish.sort().sql, where(shop, wish, parameters), way), Tuple.class);
        parameters.put("most", most);
        parameters.forEach(((Query) query)::setParameter);
        return query.getResultStream().map(row -> listed(row, wish.sort())).toList();
    }

    private String where(String shop, ProductListQuery wish, Map<String, Object> parameters) {
        List<String> parts = new ArrayList<>(List.of("p.shop_id = :shop"));
        parameters.put("shop", shop);
        if (wish.status() == null) parts.add("p.status <> 'ARCHIVED'");
        else {
            parts.add("p.status = :status");
            parameters.put("status", wish.status().name());
        }
        if (!wish.category().isEmpty()) {
            parts.add("p.category in (:categories)");
            parameters.put("categories", Categories.subtree(wish.category()));
        }
        if (wish.stock() == ProductListQuery.ProductStockFilter.LOW) parameters.put("low", lines.low(shop));
        if (wish.stock() != null)
            parts.add("p.id in (select v.product_id from stock k join variants v on v.id = k.variant_id and v.offered"
                    + " where k.shop_id = :shop and " + wish.stock().sql + ")");
        if (!wish.text().isEmpty()) {
            parts.add("p.id in (select products_found(:shop, to_tsquery('simple', :words), :sku, :gtin))");
            parameters.put("words", PrefixTsQuery.of(wish.text()));
            parameters.put("sku", LikePattern.startsWith(wish.text().toLowerCase(Locale.ROOT)));
            parameters.put("gtin", wish.text().replaceAll("[\\s-]", ""));
        }
        if (wish.cursor() != null) {
            String way = wish.sort().descending != wish.back() ? "<" : ">";
            String value = wish.sort() == ProductListQuery.ProductSort.CHANGED
                    ? "timestamptz 'epoch' + cast(:value as bigint) * interval '1 microsecond'"
                    : "cast(:value as " + wish.sort().type + ")";
            parts.add("(%s, p.id) %s (%s, :id)".formatted(wish.sort().sql, way, value));
            parameters.put("value", wish.cursor().value());
            parameters.put("id", wish.cursor().id());
        }
        return String.join(" and ", parts);
    }

    private static ProductRow listed(Tuple row, ProductListQuery.ProductSort sort) {
        String currency = row.get("currency", String.class);
        long changed = row.get("changed", Long.class);
        String id = row.get("id", String.class);
        String place =
                String.valueOf(sort == ProductListQuery.ProductSort.CHANGED ? (Object) changed : row.get("place"));
        return new ProductRow(
                id,
                row.get("title", String.class),
                ProductStatus.valueOf(row.get("status", String.class)),
                row.get("picture", String.class),
                row.get("category", String.class),
                new Money(row.get("price_min", Long.class), currency),
                new Money(row.get("price_max", Long.class), currency),
                Instant.EPOCH.plus(changed, ChronoUnit.MICROS),
                row.get("sku", String.class),
                row.get("offered", Number.class).longValue(),
                row.get("pieces", Number.class).longValue(),
                row.get("sold_out", Number.class).longValue(),
                new ProductListQuery.ProductCursor(place, id),
                List.of());
    }

    private List<ProductRow> withPriceRows(List<ProductRow> products) {
        if (products.isEmpty()) return products;
        Map<String, List<ProductRow.VariantPriceRow>> cells = new HashMap<>();
        session()
                .createNativeQuery("""
                        select v.product_id, v.id, v.sku, concat_ws(' / ', v.option1, v.option2, v.option3) as name, v.price,
                            v.currency, coalesce(k.on_hand, 0) as on_hand, coalesce(k.held, 0) as held
                        from variants v left join stock k on k.variant_id = v.id
                        where v.product_id in (:products) and v.offered order by v.position, v.id
                        """, Tuple.class)
                .setParameter("products", products.stream().map(ProductRow::id).toList())
                .getResultStream()
                .forEach(row -> cells.computeIfAbsent(row.get("product_id", String.class), id -> new ArrayList<>())
                        .add(cell(row)));
        return products.stream()
                .map(one -> one.withPriceRows(cells.getOrDefault(one.id(), List.of()).stream()
                        .limit(MAX_PRICE_ROWS)
                        .toList()))
                .toList();
    }

    private static ProductRow.VariantPriceRow cell(Tuple row) {
        long amount = row.get("price", Long.class);
        String price = amount == 0 ? "" : new Money(amount, row.get("currency", String.class)).plain();
        String stock = String.valueOf(row.get("on_hand", Integer.class));
        return new ProductRow.VariantPriceRow(
                row.get("id", String.class),
                row.get("name", String.class),
                row.get("sku", String.class),
                price,
                price,
                stock,
                stock,
                row.get("held", Integer.class));
    }

    private Map<ProductStatus, Long> counts(String shop) {
        Map<ProductStatus, Long> counts = new EnumMap<>(ProductStatus.class);
        session()
                .createNativeQuery(
                        "select status, count(*) as n from products where shop_id = :shop group by status", Tuple.class)
                .setParameter("shop", shop)
                .getResultStream()
                .forEach(row ->
                        counts.put(ProductStatus.valueOf(row.get("status", String.class)), row.get("n", Long.class)));
        return counts;
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
