package shop.vitrine.listings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.PriceRange;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.money.Money;
import shop.vitrine.platform.LikePattern;
import shop.vitrine.platform.PrefixTsQuery;
import shop.vitrine.stock.StockRows;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

/** A shop's product list: two or three queries per page, each on an index. */
@Repository
class ShopProducts {
    static final int PAGE_SIZE = 50;
    /** Smaller, because editing shows a row of fields per variant. */
    private static final int EDIT_PAGE_SIZE = 20;

    private static final int MAX_PRICE_ROWS = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    StockRows rows;

    ProductListPage list(String shop, ProductListQuery query) {
        Window window = query.sort().keyset.at(query.position(), query.isEditing() ? EDIT_PAGE_SIZE : PAGE_SIZE);
        Slice<ProductRow> slice = window.slice(page(shop, query, window), ProductRow::key);
        if (query.isEditing()) slice = slice.of(withPriceRows(slice.items()));
        return new ProductListPage(query, slice, counts(shop));
    }

    private List<ProductRow> page(String shop, ProductListQuery query, Window window) {
        Conditions conditions = conditions(shop, query).andSql(window).with("most", window.limit());
        String sortValue = window.keyset().columns().getFirst().expression();
        String sql = """
            select p.*, v.sku, v.offered, v.pieces, v.sold_out
            from (select p.id, p.title, p.status, p.picture, p.category, p.price_min, p.price_max, p.currency,
                    p.changed_at, %1$s as sort_value
                from products p where %2$s order by %3$s limit :most) p
            left join lateral (
                select (array_agg(v.sku order by v.position, v.id))[1] as sku,
                    count(*) filter (where v.offered) as offered,
                    coalesce(sum(k.available) filter (where v.offered), 0) as pieces,
                    count(*) filter (where v.offered and coalesce(k.available, 0) = 0) as sold_out
                from variants v left join stock_levels k on k.variant_id = v.id where v.product_id = p.id) v on true
            order by %3$s
            """.formatted(sortValue, conditions.text(), window.order());
        return conditions
                .fill(session().createNativeQuery(sql, Tuple.class))
                .getResultStream()
                .map(ShopProducts::row)
                .toList();
    }

    private Conditions conditions(String shop, ProductListQuery query) {
        Conditions conditions = new Conditions().and("p.shop_id = :shop", "shop", shop);
        if (query.status() == null) conditions.and("p.status <> 'ARCHIVED'");
        else conditions.and("p.status = :status", "status", query.status().name());
        if (!query.category().isEmpty())
            conditions.and("p.category in (:categories)", "categories", Categories.subtree(query.category()));
        if (query.stock() == ProductListQuery.ProductStockFilter.LOW) conditions.with("low", rows.low(shop));
        if (query.stock() != null)
            conditions.and("p.id in (select v.product_id from stock_levels k join variants v on v.id = k.variant_id and"
                    + " v.offered where k.shop_id = :shop and " + query.stock().sql + ")");
        if (!query.text().isEmpty())
            conditions
                    .and("p.id in (select find_products(:shop, to_tsquery('simple', :words), :sku, :gtin))")
                    .with("words", PrefixTsQuery.of(query.text()))
                    .with("sku", LikePattern.startsWith(query.text().toLowerCase(Locale.ROOT)))
                    .with("gtin", query.text().replaceAll("[\\s-]", ""));
        return conditions;
    }

    private static ProductRow row(Tuple row) {
        return new ProductRow(
                row.get("id", String.class),
                new ProductRow.ProductLabel(
                        row.get("title", String.class),
                        ProductStatus.valueOf(row.get("status", String.class)),
                        row.get("picture", String.class),
                        row.get("category", String.class)),
                new PriceRange(
                        row.get("price_min", Long.class),
                        row.get("price_max", Long.class),
                        row.get("currency", String.class)),
                new ProductRow.VariantCounts(
                        row.get("sku", String.class),
                        row.get("offered", Number.class).longValue(),
                        row.get("pieces", Number.class).longValue(),
                        row.get("sold_out", Number.class).longValue()),
                row.get("changed_at", Instant.class),
                row.get("sort_value"),
                List.of());
    }

    private List<ProductRow> withPriceRows(List<ProductRow> products) {
        if (products.isEmpty()) return products;
        Map<String, List<ProductRow.VariantPriceRow>> cells = new HashMap<>();
        session()
                .createNativeQuery("""
                    select v.product_id, v.id, v.sku, concat_ws(' / ', v.option1, v.option2, v.option3) as name, v.price,
                        v.currency, coalesce(k.on_hand, 0) as on_hand, coalesce(k.held, 0) as held
                    from variants v left join stock_levels k on k.variant_id = v.id
                    where v.product_id in (:products) and v.offered order by v.position, v.id
                    """, Tuple.class)
                .setParameter("products", products.stream().map(ProductRow::id).toList())
                .getResultStream()
                .forEach(row -> cells.computeIfAbsent(row.get("product_id", String.class), id -> new ArrayList<>())
                        .add(cell(row)));
        return products.stream()
                .map(productRow -> productRow.withPriceRows(cells.getOrDefault(productRow.id(), List.of()).stream()
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
                ProductRow.CellInput.of(price),
                ProductRow.CellInput.of(stock),
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
