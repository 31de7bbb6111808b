package shop.vitrine.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.catalog.Variants;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.form.Problems;

/** Writes a valid form to its product, which must be locked. */
@ApplicationScoped
class ProductWriter {
    /** Referenced by stock movements. */
    private static final String REFERENCE = "listing";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Variants variants;

    @Inject
    StockLevels stocks;

    @Inject
    Current current;

    /** Problems only other rows reveal: SKUs in use elsewhere, unknown pictures, stock sold meanwhile. */
    Problems conflicts(Product product, ValidProduct validProduct) {
        Problems problems = Problems.NONE;
        Map<String, StockLevel> levels = stocks.levelsForUpdate(
                product.variants().stream().map(Variant::id).toList());
        Map<String, String> skus = new HashMap<>();
        variants.bySkus(product.shop(), skus(validProduct))
                .forEach(variant -> skus.put(variant.sku(), variant.product().id()));
        Set<String> own = new HashSet<>();
        for (ValidProduct.ValidVariant entry : validProduct.entries()) {
            String sku = sku(product, entry);
            if (!skus.getOrDefault(sku, product.id()).equals(product.id()))
                problems = problems.and("sku." + entry.number(), "listings.sku.taken");
            if (!sku.isEmpty() && !own.add(sku)) problems = problems.and("sku." + entry.number(), "listings.sku.twice");
            int now = levels.getOrDefault(entry.id(), StockLevel.NONE).onHand();
            if (entry.counted() != null && entry.was() != null && now != entry.was() && now != entry.counted())
                problems = problems.and("stock." + entry.number(), "listings.stock.moved");
        }
        return picturesExist(validProduct) ? problems : problems.and("files", "media.picture.missing");
    }

    private static List<String> skus(ValidProduct product) {
        return product.entries().stream()
                .map(variant -> variant.offer().sku())
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private boolean picturesExist(ValidProduct product) {
        Set<String> hashes = new HashSet<>();
        product.listing().pictures().forEach(picture -> hashes.add(picture.picture()));
        product.entries().forEach(variant -> hashes.add(variant.offer().picture()));
        hashes.remove(null);
        if (hashes.isEmpty()) return true;
        long kept =
                (Long) entities.createNativeQuery("select count(*) from pictures where hash in (:hashes)", Long.class)
                        .setParameter("hashes", hashes)
                        .getSingleResult();
        return kept == hashes.size();
    }

    void write(Product product, ValidProduct validProduct) {
        Instant now = current.now();
        product.describe(validProduct.listing(), now);
        // Only now: Hibernate inserts the state at the time of persist.
        if (!entities.contains(product)) entities.persist(product);
        // Variants within one form may swap SKUs.
        entities.createNativeQuery("set constraints variants_shop_id_sku_key deferred")
                .executeUpdate();
        Map<String, Integer> counted = new HashMap<>();
        Set<Variant> named = new HashSet<>();
        List<ValidProduct.ValidVariant> entries = new ArrayList<>(validProduct.entries());
        // Existing variants release their old SKUs before new ones claim them.
        entries.sort(Comparator.comparing(
                validVariant -> known(product, validVariant).isEmpty()));
        for (ValidProduct.ValidVariant entry : entries) {
            Variant variant = variant(product, entry, now);
            named.add(variant);
            if (!entry.offered()) product.withdraw(variant, now);
            boolean fresh = entry.id().isEmpty();
            if (entry.counted() != null || fresh)
                counted.put(variant.id(), entry.counted() == null ? 0 : entry.counted());
        }
        for (Variant variant : new ArrayList<>(product.offered()))
            if (!named.contains(variant)) product.withdraw(variant, now);
        entities.flush();
        entities.createNativeQuery("set constraints variants_shop_id_sku_key immediate")
                .executeUpdate();
        stocks.count(product.shop(), counted, REFERENCE);
    }

    private Variant variant(Product product, ValidProduct.ValidVariant entry, Instant now) {
        String sku = sku(product, entry);
        VariantDetails offer = sku(entry.offer(), sku.isEmpty() ? free(product) : sku);
        Variant variant = known(product, entry).orElseGet(() -> product.putVariant(offer, now));
        product.changeVariant(variant, offer, entry.number(), now);
        return variant;
    }

    private static Optional<Variant> known(Product product, ValidProduct.ValidVariant entry) {
        return product.variants().stream()
                .filter(variant -> variant.id().equals(entry.id()))
                .findFirst();
    }

    /** If left empty, an existing variant keeps its SKU. */
    private static String sku(Product product, ValidProduct.ValidVariant entry) {
        String typed = entry.offer().sku();
        return typed.isEmpty() ? known(product, entry).map(Variant::sku).orElse("") : typed;
    }

    private static VariantDetails sku(VariantDetails offer, String sku) {
        return new VariantDetails(
                sku, offer.gtin(), offer.optionValues(), offer.price(), offer.formerPrice(), offer.picture());
    }

    /** An unused SKU for sellers who do not enter their own. */
    private static String free(Product product) {
        int number = product.variants().size() + 1;
        while (product.variant(product.id() + "-" + number).isPresent()) number++;
        return product.id() + "-" + number;
    }
}
