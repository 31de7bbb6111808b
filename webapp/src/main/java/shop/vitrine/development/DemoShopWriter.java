package shop.vitrine.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import shop.vitrine.approvals.CategoryApprovals;
import shop.vitrine.shipping.DeliveryRates;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** The writing steps of {@link DemoShopImport}, each in its own transaction. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class DemoShopWriter {
    private static final int DAYS_OPEN = 600;
    private static final int MAX_FOLLOWERS = 9_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Inject
    DeliveryRates rates;

    @Inject
    DemoAccounts accounts;

    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    Current current;

    boolean isOpen(String handle) {
        return shops.find(handle).filter(Shop::isActive).isPresent();
    }

    /** @return id of the new or half-imported shop */
    String draft(DemoShop demo) {
        return shops.find(demo.handle()).orElseGet(() -> add(demo)).id();
    }

    private Shop add(DemoShop demo) {
        Shop shop = demo.draft(current.now().minus(Duration.ofDays(30 + demo.pseudoRandom("opened", DAYS_OPEN))));
        shops.add(shop);
        rates.replace(shop.id(), demo.delivery());
        accounts.own(shop);
        categoryApprovals.grantAll(shop.id());
        return shop;
    }

    int open(String id, DemoShop demo) throws IOException {
        rate(id, demo);
        entities.createNativeQuery("update shops set followers = :followers where id = :shop")
                .setParameter("followers", 40 + demo.pseudoRandom("followers", MAX_FOLLOWERS))
                .setParameter("shop", id)
                .executeUpdate();
        entities.clear();
        shops.get(id).open();
        return ((Number) entities.createNativeQuery("select count(*) from products where shop_id = :shop")
                        .setParameter("shop", id)
                        .getSingleResult())
                .intValue();
    }

    /** Ratings, sales and staggered publication dates, as after some weeks. */
    private void rate(String shop, DemoShop demo) throws IOException {
        for (String[] row : demo.table("ratings.tsv")) {
            int count = 0;
            int sum = 0;
            for (int stars = 5; stars >= 1; stars--) {
                int given = Integer.parseInt(row[6 - stars].strip());
                count += given;
                sum += given * stars;
            }
            entities.createNativeQuery("""
                update products set rating_sum = :sum, rating_count = :count, sold = :sold
                where shop_id = :shop and feed_group = :product
                """)
                    .setParameter("sum", sum)
                    .setParameter("count", count)
                    .setParameter("sold", count * 4 + demo.pseudoRandom("sold " + row[0], count + 1))
                    .setParameter("shop", shop)
                    .setParameter("product", row[0])
                    .executeUpdate();
        }
        entities.createNativeQuery("""
            update products set published_at = published_at
                - make_interval(hours => abs(hashtext(shop_id || feed_group)) % 1400)
            where shop_id = :shop
            """).setParameter("shop", shop).executeUpdate();
    }
}
