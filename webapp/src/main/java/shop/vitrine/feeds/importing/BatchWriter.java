package shop.vitrine.feeds.importing;

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
import shop.vitrine.approvals.CategoryApprovals;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.Variants;
import shop.vitrine.enforcement.Compliances;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.RowGroup;
import shop.vitrine.platform.Settings;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;

@ApplicationScoped
class BatchWriter {
    @PersistenceContext
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    Products products;

    @Inject
    Variants variants;

    @Inject
    StockLevels stocks;

    @Inject
    Shops shops;

    @Inject
    Compliances compliances;

    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    Current current;

    @Transactional(TxType.REQUIRES_NEW)
    public ImportResult write(
            String shop, List<RowGroup> groups, Map<String, String> hashes, String feed, boolean dryRun) {
        ProductMerge merge = new ProductMerge(shop, before(shop, groups), allowed(shop), current.now(), Settings.url());
        if (dryRun) transaction.setRollbackOnly();
        ImportResult outcome = ImportResult.NOTHING;
        for (RowGroup group : groups) outcome = outcome.plus(merge.merge(group, hashes));
        if (!dryRun) {
            merge.created().forEach(products::add);
            entities.flush();
            stocks.count(shop, merge.counted(), feed);
        }
        entities.clear();
        return outcome;
    }

    /** Categories the shop may publish in; other products are imported as drafts. */
    private Predicate<String> allowed(String shop) {
        return compliances.mayList(shops.get(shop)) ? categoryApprovals.allowedCategories(shop) : category -> false;
    }

    private ProductMerge.ExistingProducts before(String shop, List<RowGroup> groups) {
        List<String> keys = groups.stream().map(RowGroup::key).toList();
        List<String> skus = groups.stream()
                .flatMap(group -> group.rows().stream().map(FeedRow::sku))
                .toList();
        Map<String, Product> known = new HashMap<>();
        products.byFeedGroups(shop, keys).forEach(product -> known.put(product.feedGroup(), product));
        Map<String, Variant> owned = new HashMap<>();
        variants.bySkus(shop, skus).forEach(variant -> owned.put(variant.sku(), variant));
        List<String> ids = owned.values().stream().map(Variant::id).toList();
        return new ProductMerge.ExistingProducts(known, owned, stocks.levels(ids));
    }
}
