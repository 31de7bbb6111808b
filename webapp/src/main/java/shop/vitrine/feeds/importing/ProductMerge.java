package shop.vitrine.feeds.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.feeds.exporting.ProductExport;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.RowGroup;
import shop.vitrine.feeds.rows.VitrineColumns;
import shop.vitrine.stock.StockLevel;

/** Applies groups of rows to existing products and records what is new. */
final class ProductMerge {
    private static final int DEFAULT_QUANTITY = 10;

    /** Products by group, variants by SKU, stock by variant. */
    record ExistingProducts(
            Map<String, Product> products, Map<String, Variant> variants, Map<String, StockLevel> levels) {}

    private final String shop;
    private final ExistingProducts before;
    private final Predicate<String> allowed;
    private final Instant now;
    private final String market;
    private final List<Product> created = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();

    /** @param market base URL, to recognise our own pictures */
    ProductMerge(String shop, ExistingProducts before, Predicate<String> allowed, Instant now, String market) {
        this.shop = shop;
        this.before = before;
        this.allowed = allowed;
        this.now = now;
        this.market = market;
    }

    List<Product> created() {
        return created;
    }

    /** New stock by variant, where it differs. */
    Map<String, Integer> counted() {
        return counted;
    }

    ImportResult merge(RowGroup group, Map<String, String> hashes) {
        Product known = before.products.get(group.key());
        if (known != null && isAsExported(known, group))
            return ImportResult.unchanged(group.rows().size());
        Product product = known == null ? new Product(shop, group.key(), now) : known;
        boolean empty = product.offered().isEmpty();
        for (FeedRow row : group.rows()) adopt(product, before.variants.get(row.sku()));
        ProductMapper draft = new ProductMapper(shop, group, product, hashes);
        boolean described = !draft.listing().equals(product.listing());
        boolean moved = !draft.listing().category().equals(product.category());
        product.describe(draft.listing(), now);
        ImportResult outcome = ImportResult.NOTHING;
        for (FeedRow row : group.rows())
            outcome = outcome.plus(row(product, row, draft, described && row == group.first()));
        others(product, group, draft);
        boolean may = allowed.test(product.category());
        if (moved && !may && product.isPublished()) product.unpublish(now);
        if (empty && may && product.status().mayBecome(ProductStatus.PUBLISHED) && !staysHidden(known, group))
            product.publish(now);
        if (known == null) created.add(product);
        return outcome;
    }

    /** Whether the rows equal our own export of the product, in which case nothing changes. */
    private boolean isAsExported(Product product, RowGroup group) {
        if (group.rows().stream().anyMatch(row -> row.ours() == null)) return false;
        ProductExport export = new ProductExport(product, before.levels, market);
        return group.rows().stream()
                .allMatch(row -> export.fields(row.sku())
                        .map(fields -> VitrineColumns.seal(fields) == row.ours().seal())
                        .orElse(false));
    }

    /** A hidden product that was exported and then deleted returns as a draft. */
    private static boolean staysHidden(Product known, RowGroup group) {
        VitrineColumns columns = group.first().ours();
        return known == null && columns != null && !columns.state().equals("published");
    }

    /** A variant that moves to another product keeps its id, and so its carts and stock. */
    private void adopt(Product product, Variant variant) {
        if (variant != null && variant.product() != product) product.takeOverVariant(variant, now);
    }

    private ImportResult row(Product product, FeedRow row, ProductMapper draft, boolean described) {
        VariantDetails offer = draft.offer(row);
        Variant known = product.variant(row.sku()).orElse(null);
        boolean same = known != null && known.isOffered() && known.offer().equals(offer);
        Variant variant = same ? known : product.putVariant(offer, now);
        boolean counts = count(variant, row, known == null);
        if (known == null) return new ImportResult(1, 1, 0, 0, 0);
        return same && !counts && !described ? new ImportResult(1, 0, 0, 1, 0) : new ImportResult(1, 0, 1, 0, 0);
    }

    private boolean count(Variant variant, FeedRow row, boolean isNew) {
        StockLevel level = before.levels.getOrDefault(variant.id(), StockLevel.NONE);
        Integer said = row.offer().quantity();
        int wanted = said == null ? some(level) : said;
        boolean differs = isNew || Math.max(wanted, level.held()) != level.onHand();
        if (differs) counted.put(variant.id(), wanted);
        return differs;
    }

    /** A feed that only says "in stock" agrees with any positive number. */
    private static int some(StockLevel level) {
        return level.available() > 0 ? level.onHand() : level.held() + DEFAULT_QUANTITY;
    }

    private void others(Product product, RowGroup group, ProductMapper draft) {
        List<String> named = group.rows().stream().map(FeedRow::sku).toList();
        for (Variant variant : product.offered()) {
            VariantDetails offer = draft.offer(variant);
            if (!named.contains(variant.sku()) && !variant.offer().equals(offer)) product.putVariant(offer, now);
        }
    }
}
