package shop.vitrine.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.ShopCollection;
import shop.vitrine.catalog.restricted.CategoryRequests;
import shop.vitrine.house.MarketClock;
import shop.vitrine.media.Picture;
import shop.vitrine.tenants.DeliveryRates;
import shop.vitrine.tenants.LocalText;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** The steps of {@link DemoOpening} that write, each in a transaction of its own. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class DemoSteps {
    private static final int DAYS_OPEN = 600;
    private static final int MOST_FOLLOWERS = 9_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Inject
    DeliveryRates rates;

    @Inject
    DemoPeople people;

    @Inject
    CategoryRequests permissions;

    @Inject
    MarketClock clock;

    /** The id of the shop with this handle. */
    Optional<String> find(String handle) {
        return shops.find(handle == null ? "" : handle).map(Shop::id);
    }

    boolean isOpen(String handle) {
        return shops.find(handle).filter(Shop::isActive).isPresent();
    }

    /** @return the id of the shop, which an interrupted import may have left */
    String draft(DemoShop demo) {
        return shops.find(demo.handle()).orElseGet(() -> add(demo)).id();
    }

    private Shop add(DemoShop demo) {
        Shop shop = demo.draft(clock.now().minus(Duration.ofDays(30 + demo.fate("opened", DAYS_OPEN))));
        shops.add(shop);
        rates.agree(shop.id(), demo.delivery());
        people.own(shop);
        permissions.grantAll(shop.id(), clock.now());
        return shop;
    }

    void dress(String id, DemoShop demo, Picture banner, Picture portrait) {
        shops.get(id).wear(banner.hash(), demo.get("banner.alt"), portrait.hash(), demo.get("portrait.alt"));
    }

    int open(String id, DemoShop demo) throws IOException {
        collect(id, demo);
        rate(id, demo);
        entities.createNativeQuery("update shops set followers = :followers where id = :shop")
                .setParameter("followers", 40 + demo.fate("followers", MOST_FOLLOWERS))
                .setParameter("shop", id)
                .executeUpdate();
        entities.clear();
        shops.get(id).open();
        return ((Number) entities.createNativeQuery("select count(*) from products where shop_id = :shop")
                        .setParameter("shop", id)
                        .getSingleResult())
                .intValue();
    }

    private void collect(String shop, DemoShop demo) throws IOException {
        entities.createNativeQuery("delete from collections where shop_id = :shop")
                .setParameter("shop", shop)
                .executeUpdate();
        int position = 0;
        for (String[] row : demo.table("collections.tsv")) {
            LocalText name = new LocalText(row[1], row[2], row[3]);
            ShopCollection collection = new ShopCollection(shop, row[0], name, row[4], position++);
            entities.persist(collection);
            entities.flush();
            fill(collection, shop, List.of(row[5].split(",")));
        }
    }

    private void fill(ShopCollection collection, String shop, List<String> groups) {
        int position = 0;
        for (String group : groups)
            entities.createNativeQuery("""
                            insert into collection_products (collection_id, shop_id, product_id, position)
                            select :collection, shop_id, id, :position from products
                            where shop_id = :shop and feed_group = :product
                            """)
                    .setParameter("collection", collection.id())
                    .setParameter("shop", shop)
                    .setParameter("position", position++)
                    .setParameter("product", group.strip())
                    .executeUpdate();
    }

    /** What a market has after some weeks and no feed tells: ratings, sales, and that not all appeared at once. */
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
                    .setParameter("sold", count * 4 + demo.fate("sold " + row[0], count + 1))
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
