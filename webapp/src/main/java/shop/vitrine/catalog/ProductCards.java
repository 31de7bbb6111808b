package shop.vitrine.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.Query;
import shop.vitrine.tenants.Repository;

/** Queries for product cards, one per call, within the current scope. */
@Repository
public class ProductCards {
    static final String IN_STOCK = "exists (select 1 from variants v join stock_levels k on k.variant_id = v.id"
            + " where v.product_id = p.id and v.offered and k.on_hand > k.held)";

    /** Nobody turns so many pages, and counting a million rows takes a second. */
    public static final int MAX_COUNTED = 10_000;

    private static final int MAX_RANKED = 3_000;

    private static final String PREVIEWABLE = "p.shop_id = :shop and p.status not in ('UNPUBLISHED', 'ARCHIVED')";

    private static final String CARDS = """
        select p.*, not p.on_holiday and %s as free, (select min(v.id) from variants v where v.product_id = p.id and v.offered
            having count(*) = 1) as only
        from (
            select f.*, row_number() over () as place from (%s order by %s limit :most offset :first) f) p
        order by place
        """;
    private static final String COLUMNS = "p.id, p.slug, p.title, p.price_min, p.price_max, p.former_price, p.currency,"
            + " p.rating_sum, p.rating_count, p.picture, p.picture_alt, ";
    private static final String SELECT = "select " + COLUMNS + "cast(s.handle as text) as shop, s.on_holiday from ";

    /** Text ranking reads every match, so very large results are ranked in part only. */
    private static final String SELECT_RANKED = "select " + COLUMNS + "p.shop, p.on_holiday from (select " + COLUMNS
            + "p.search_vector, p.sold, p.published_at, cast(s.handle as text) as shop, s.on_holiday from %s where %s"
            + " limit "
            + MAX_RANKED + ") p";

    private static final String SELECT_WHERE = SELECT + ProductSqlFilter.TABLES + " where ";

    @PersistenceContext
    EntityManager entities;

    // No transaction may be open while the index is asked.
    @Transactional(TxType.REQUIRED)
    public List<ProductCard> find(CatalogQuery selection, int first, int most) {
        ProductSqlFilter where = new ProductSqlFilter(selection);
        setSimilarityThreshold(selection);
        var query = query(source(selection, where), selection.order(), first, most);
        where.bind(query);
        return query.getResultStream().map(ProductCards::card).toList();
    }

    private static String source(CatalogQuery selection, ProductSqlFilter where) {
        return selection.ranksWords()
                ? SELECT_RANKED.formatted(where.from(), where.all())
                : SELECT + where.from() + " where " + where.all();
    }

    /** By id; products not shown in the market are missing. */
    public Map<String, ProductCard> these(Collection<String> products) {
        if (products.isEmpty()) return Map.of();
        return byId(
                query(SELECT_WHERE + ProductSqlFilter.IS_SHOWN + " and p.id in (:products)", "p.id", 0, products.size())
                        .setParameter("products", products));
    }

    /** By id, including unpublished products, whatever the shop's state. */
    public Map<String, ProductCard> previews(String shop, Collection<String> products) {
        if (products.isEmpty()) return Map.of();
        return byId(query(SELECT_WHERE + PREVIEWABLE + " and p.id in (:products)", "p.id", 0, products.size())
                .setParameter("shop", shop)
                .setParameter("products", products));
    }

    /** The newest products as they would be shown if the shop were open. */
    public List<ProductCard> previews(String shop, int most) {
        return query(SELECT_WHERE + PREVIEWABLE, "p.published_at desc nulls last, p.id", 0, most)
                .setParameter("shop", shop)
                .getResultStream()
                .map(ProductCards::card)
                .toList();
    }

    /** @param source SQL of what to order */
    private Query<Tuple> query(String source, String order, int first, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(CARDS.formatted(IN_STOCK, source, order), Tuple.class)
                .setParameter("most", most)
                .setParameter("first", first);
    }

    private static Map<String, ProductCard> byId(Query<Tuple> query) {
        return query.getResultStream().map(ProductCards::card).collect(Collectors.toMap(ProductCard::id, card -> card));
    }

    /** At most {@link #MAX_COUNTED} + 1. */
    public long count(CatalogQuery selection) {
        ProductSqlFilter where = new ProductSqlFilter(selection);
        setSimilarityThreshold(selection);
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select count(*) from (select 1 from %s where %s limit %d) c"
                                .formatted(where.from(), where.all(), MAX_COUNTED + 1),
                        Long.class);
        where.bind(query);
        return query.getSingleResult();
    }

    /** Sets PostgreSQL's trigram similarity threshold until the end of the transaction. */
    void setSimilarityThreshold(CatalogQuery selection) {
        if (selection.fuzzy())
            entities.unwrap(Session.class)
                    .createNativeQuery(
                            "select set_config('pg_trgm.word_similarity_threshold', '0.5', true)", String.class)
                    .getSingleResult();
    }

    // No transaction may be open while the index is asked.
    @Transactional(TxType.REQUIRED)
    public Map<String, String> onlyVariants(Collection<String> products) {
        Map<String, String> only = new HashMap<>();
        if (products.isEmpty()) return only;
        entities.unwrap(Session.class)
                .createNativeQuery(
                        "select product_id, min(id) as id from variants where product_id in (:products) and offered"
                                + " group by product_id having count(*) = 1",
                        Tuple.class)
                .setParameter("products", products)
                .getResultStream()
                .forEach(row -> only.put(row.get(0, String.class), row.get(1, String.class)));
        return only;
    }

    private static ProductCard card(Tuple row) {
        PriceRange price = new PriceRange(
                row.get("price_min", Long.class), row.get("price_max", Long.class), row.get("currency", String.class));
        return new ProductCard(
                row.get("id", String.class),
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("shop", String.class),
                new ProductSummary(
                        price,
                        row.get("former_price", Long.class),
                        row.get("picture", String.class),
                        row.get("picture_alt", String.class)),
                new ProductRating(row.get("rating_sum", Long.class), row.get("rating_count", Integer.class)),
                new CardAvailability(
                        row.get("free", Boolean.class),
                        row.get("on_holiday", Boolean.class),
                        row.get("only", String.class)));
    }
}
