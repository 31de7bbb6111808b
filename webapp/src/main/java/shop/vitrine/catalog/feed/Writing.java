package shop.vitrine.catalog.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import shop.vitrine.catalog.Offer;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.catalog.Variant;
import shop.vitrine.stock.Level;

/** Applies groups of rows to the products that there are, and notes what they made new. */
final class Writing {
    private static final int WHEN_THERE_ARE_SOME = 10;

    /** What there was before: products by group, variants by SKU, levels by variant. */
    record Before(Map<String, Product> products, Map<String, Variant> variants, Map<String, Level> levels) {}

    private final String shop;
    private final Before before;
    private final Predicate<String> allowed;
    private final Instant now;
    private final List<Product> created = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();

    /** @param allowed which categories the shop may put on the market */
    Writing(String shop, Before before, Predicate<String> allowed, Instant now) {
        this.shop = shop;
        this.before = before;
        this.allowed = allowed;
        this.now = now;
    }

    List<Product> created() {
        return created;
    }

    /** Pieces by variant, where they differ from before. */
    Map<String, Integer> counted() {
        return counted;
    }

    Outcome write(Group group, Map<String, String> hashes) {
        Product known = before.products.get(group.key());
        Product product = known == null ? new Product(shop, group.key(), now) : known;
        boolean empty = product.offered().isEmpty();
        for (Row row : group.rows()) adopt(product, before.variants.get(row.sku()));
        Draft draft = new Draft(shop, group, product, hashes);
        boolean described = !draft.listing().equals(product.listing());
        boolean moved = !draft.listing().category().equals(product.category());
        product.describe(draft.listing(), now);
        Outcome outcome = Outcome.NOTHING;
        for (Row row : group.rows())
            outcome = outcome.plus(row(product, row, draft, described && row == group.first()));
        others(product, group, draft);
        // One that the seller took off the market stays off; one that was new or had nothing to sell now has.
        boolean may = allowed.test(product.category());
        if (moved && !may && product.isPublished()) product.unpublish(now);
        if (empty && may && product.status().mayBecome(ProductStatus.PUBLISHED)) product.publish(now);
        if (known == null) created.add(product);
        return outcome;
    }

    /** A variant that the feed now counts to another product keeps its id, and with it carts and stock. */
    private void adopt(Product product, Variant variant) {
        if (variant != null && variant.product() != product) product.adopt(variant, now);
    }

    private Outcome row(Product product, Row row, Draft draft, boolean described) {
        Offer offer = draft.offer(row);
        Variant known = product.variant(row.sku()).orElse(null);
        boolean same = known != null && known.isOffered() && known.offer().equals(offer);
        Variant variant = same ? known : product.offer(offer, now);
        boolean counts = count(variant, row, known == null);
        if (known == null) return new Outcome(1, 1, 0, 0, 0);
        return same && !counts && !described ? new Outcome(1, 0, 0, 1, 0) : new Outcome(1, 0, 1, 0, 0);
    }

    private boolean count(Variant variant, Row row, boolean isNew) {
        Level level = before.levels.getOrDefault(variant.id(), Level.NONE);
        int wanted = row.quantity() == null ? some(level) : row.quantity();
        boolean differs = isNew || Math.max(wanted, level.held()) != level.onHand();
        if (differs) counted.put(variant.id(), wanted);
        return differs;
    }

    /** A feed that only says that there are some is right as long as there are. */
    private static int some(Level level) {
        return level.available() > 0 ? level.onHand() : level.held() + WHEN_THERE_ARE_SOME;
    }

    private void others(Product product, Group group, Draft draft) {
        List<String> named = group.rows().stream().map(Row::sku).toList();
        for (Variant variant : product.offered()) {
            Offer offer = draft.offer(variant);
            if (!named.contains(variant.sku()) && !variant.offer().equals(offer)) product.offer(offer, now);
        }
    }
}
