package shop.vitrine.catalog.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.Variants;
import shop.vitrine.catalog.restricted.CategoryRequests;
import shop.vitrine.house.MarketClock;
import shop.vitrine.stock.Stocks;
import shop.vitrine.tenants.Shops;

/** Writes some products with all their variants in one transaction: reads what there is, and writes what differs. */
@ApplicationScoped
class ChunkWriting {
    @PersistenceContext
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    Products products;

    @Inject
    Variants variants;

    @Inject
    Stocks stocks;

    @Inject
    Shops shops;

    @Inject
    CategoryRequests permissions;

    @Inject
    MarketClock clock;

    /**
     * @param hashes of the store, by picture link
     * @param feed what the stock movements refer to
     * @param dryRun whether to say what it would do, and do nothing
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Outcome write(String shop, List<Group> groups, Map<String, String> hashes, String feed, boolean dryRun) {
        Writing writing = new Writing(shop, before(shop, groups), allowed(shop), clock.now());
        if (dryRun) transaction.setRollbackOnly();
        Outcome outcome = Outcome.NOTHING;
        for (Group group : groups) outcome = outcome.plus(writing.write(group, hashes));
        if (!dryRun) {
            writing.created().forEach(products::add);
            entities.flush();
            stocks.count(shop, writing.counted(), feed);
        }
        entities.clear();
        return outcome;
    }

    /** What a shop may put on the market; the rest of its feed waits as drafts. */
    private Predicate<String> allowed(String shop) {
        return shops.get(shop).mayList() ? permissions.allowed(shop) : category -> false;
    }

    private Writing.Before before(String shop, List<Group> groups) {
        List<String> keys = groups.stream().map(Group::key).toList();
        List<String> skus = groups.stream()
                .flatMap(group -> group.rows().stream().map(Row::sku))
                .toList();
        Map<String, Product> known = new HashMap<>();
        products.ofGroups(shop, keys).forEach(one -> known.put(one.feedGroup(), one));
        Map<String, Variant> owned = new HashMap<>();
        variants.ofSkus(shop, skus).forEach(one -> owned.put(one.sku(), one));
        List<String> ids = owned.values().stream().map(Variant::id).toList();
        return new Writing.Before(known, owned, stocks.levels(ids));
    }
}
