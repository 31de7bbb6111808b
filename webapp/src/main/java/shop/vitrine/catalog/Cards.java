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
