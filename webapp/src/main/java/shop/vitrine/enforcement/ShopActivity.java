package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Optional;

@ApplicationScoped
class ShopActivity {
    @PersistenceContext
    EntityManager entities;

    ShopCounts figures(String shop) {
        Tuple products = one("""
            select count(p), coalesce(sum(case when p.publication.status = PUBLISHED then 1 else 0 end), 0)
            from Product p where p.shop = :shop
            """, shop);
        Tuple orders = one("""
            select count(o),
                coalesce(sum(case when o.status in (AWAITING_PAYMENT, PAID, READY) then 1 else 0 end), 0),
                coalesce(sum(case when o.status in (SHIPPED, DELIVERED) then 1 else 0 end), 0)
            from Order o where o.shop = :shop
            """, shop);
        return new ShopCounts(
                number(products, 0), number(products, 1), number(orders, 1), number(orders, 2), number(orders, 0));
    }

    /** Orders not shipped yet. */
    long inHand(String shop) {
        return number(
                one(
                        "select count(o) from Order o where o.shop = :shop and o.status in (AWAITING_PAYMENT, PAID,"
                                + " READY)",
                        shop),
                0);
    }

    Optional<String> title(String shop, String product) {
        return entities.createQuery("select p.title from Product p where p.id = :id and p.shop = :shop", String.class)
                .setParameter("id", product)
                .setParameter("shop", shop)
                .getResultStream()
                .findFirst();
    }

    boolean hasOrder(String shop, String number) {
        return entities.createQuery(
                                "select count(o) from Order o where o.number = :number and o.shop = :shop", Long.class)
                        .setParameter("number", number)
                        .setParameter("shop", shop)
                        .getSingleResult()
                > 0;
    }

    private Tuple one(String query, String shop) {
        return entities.createQuery(query, Tuple.class)
                .setParameter("shop", shop)
                .getSingleResult();
    }

    private static long number(Tuple row, int at) {
        return row.get(at, Number.class).longValue();
    }
}
