package shop.vitrine.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.Query;
import shop.vitrine.money.Money;

/** Products as cards, of those that the current scope may see. One query for each call. */
@ApplicationScoped
public class Cards {
    static final String FREE = "exists (select 1 from variants v join stock k on k.variant_id = v.id"
            + " where v.product_id = p.id and v.offered and k.on_hand > k.held)";

    private static final String FROM = "products p join shops s on s.id = p.shop_id";
    private static final String PREPARED = "p.shop_id = :shop and p.status <> 'UNPUBLISHED'";

    @PersistenceContext
    EntityManager entities;

    private static final String CARDS = """
            select p.*, not p.away and %s as free, (select min(v.id) from variants v where v.product_id = p.id and v.offered
                having count(*) = 1) as only
            from (
                select p.id, p.slug, p.title, cast(s.handle as text) as shop, p.price_min, p.price_max,
                    p.former_price, p.currency, p.rating_sum, p.rating_count, p.picture, p.picture_alt, s.away,
                    row_number() over (order by %s) as place
                from %s where %s order by place limit :most offset :first) p
            order by place
            """;

    /**
     * @param first how many to pass over
     * @param most how many to give at most
     */
    @Transactional
    public List<Card> select(Selection selection, int first, int most) {
        Conditions where = new Conditions(selection);
        var query = query(selection.order().sql, where.from(), where.all(), first, most);
        where.bind(query);
        return query.getResultStream().map(Cards::card).toList();
    }

    /** These products by their ids; those that the market does not show are missing. */
    @Transactional
    public Map<String, Card> these(Collection<String> products) {
        if (products.isEmpty()) return Map.of();
        return byId(query("p.id", FROM, Conditions.SHOWN + " and p.id in (:products)", 0, products.size())
                .setParameter("products", products));
    }

    /** These products of a shop by their ids, also those that it is still preparing, and whatever its own state. */
    @Transactional
    public Map<String, Card> prepared(String shop, Collection<String> products) {
        if (products.isEmpty()) return Map.of();
        return byId(query("p.id", FROM, PREPARED + " and p.id in (:products)", 0, products.size())
                .setParameter("shop", shop)
                .setParameter("products", products));
    }

    /** The newest products of a shop as it would be shown if it were open. */
    @Transactional
    public List<Card> prepared(String shop, int most) {
        return query("p.published_at desc nulls last, p.id", FROM, PREPARED, 0, most)
                .setParameter("shop", shop)
                .getResultStream()
                .map(Cards::card)
                .toList();
    }

    private Query<Tuple> query(String order, String from, String where, int first, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(CARDS.formatted(FREE, order, from, where), Tuple.class)
                .setParameter("most", most)
                .setParameter("first", first);
    }

    private static Map<String, Card> byId(Query<Tuple> query) {
        return query.getResultStream().map(Cards::card).collect(Collectors.toMap(Card::id, card -> card));
    }

    /** How many there are in all. */
    @Transactional
    public long count(Selection selection) {
        Conditions where = new Conditions(selection);
        var query = entities.unwrap(Session.class)
                .createNativeQuery("select count(*) from %s where %s".formatted(where.from(), where.all()), Long.class);
        where.bind(query);
        return query.getSingleResult();
    }

    /** The one variant of each of these products that has but one. */
    @Transactional
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

    private static Card card(Tuple row) {
        String currency = row.get("currency", String.class);
        long price = row.get("price_min", Long.class);
        Long former = row.get("former_price", Long.class);
        int ratings = row.get("rating_count", Integer.class);
        return new Card(
                row.get("id", String.class),
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("shop", String.class),
                new Money(price, currency),
                row.get("price_max", Long.class) > price,
                former == null ? null : new Money(former, currency),
                ratings == 0 ? 0 : (double) row.get("rating_sum", Long.class) / ratings,
                ratings,
                row.get("free", Boolean.class),
                row.get("away", Boolean.class),
                row.get("picture", String.class),
                row.get("picture_alt", String.class),
                row.get("only", String.class));
    }
}
