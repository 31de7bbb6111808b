package shop.vitrine.feeds.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.Variant;
import shop.vitrine.platform.Settings;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.stock.StockLevels;

/** Reads products in batches by group, which is indexed. */
@ApplicationScoped
class ExportReader {
    private static final int SIZE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Products products;

    @Inject
    StockLevels stocks;

    /** @param last cursor of the next batch, or null at the end */
    record ExportBatch(List<Map<String, String>> rows, String last) {}

    @Transactional(TxType.REQUIRES_NEW)
    public ExportBatch next(String shop, String after) {
        List<String> groups = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select feed_group from products where shop_id = :shop and feed_group > :after"
                                + " order by feed_group limit :size",
                        String.class)
                .setParameter("shop", shop)
                .setParameter("after", after)
                .setParameter("size", SIZE)
                .getResultList();
        if (groups.isEmpty()) return new ExportBatch(List.of(), null);
        Map<String, Product> found = new HashMap<>();
        products.byFeedGroups(shop, groups).forEach(product -> found.put(product.feedGroup(), product));
        List<String> variants = found.values().stream()
                .flatMap(product -> product.variants().stream())
                .map(Variant::id)
                .toList();
        Map<String, StockLevel> levels = stocks.levels(variants);
        List<Map<String, String>> rows = groups.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .flatMap(product -> new ProductExport(product, levels, Settings.url()).rows().stream())
                .toList();
        entities.clear();
        return new ExportBatch(rows, groups.size() < SIZE ? null : groups.getLast());
    }
}
