package shop.vitrine.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.catalog.Variants;
import shop.vitrine.money.AmountParser;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.form.Problems;

/** Writes only edited fields, and only where the stored value is still the one shown. */
@ApplicationScoped
class BulkPriceUpdate {
    private static final String REFERENCE = "list";
    private static final String PRICE_MOVED = "listings.price.moved";
    private static final String STOCK_MOVED = "listings.stock.moved";

    @Inject
    Products products;

    @Inject
    Variants variants;

    @Inject
    StockLevels stocks;

    @Inject
    Current current;

    /** @return problems by {@code price.<id>} and {@code stock.<id>}; if there are any, nothing was written */
    Problems apply(String shop, UpdatePrices typed) {
        Set<String> touched = typed.variants().stream()
                .filter(one -> typed.changesPrice(one) || typed.changesStock(one))
                .collect(Collectors.toCollection(TreeSet::new));
        if (touched.isEmpty()) return Problems.NONE;
        Map<String, Variant> known = locked(touched);
        Map<String, StockLevel> levels = stocks.levelsForUpdate(known.keySet());
        Map<String, Long> prices = new HashMap<>();
        Map<String, Integer> pieces = new HashMap<>();
        Problems problems = Problems.NONE;
        for (String id : touched) {
            Variant variant = known.get(id);
            if (variant == null || !variant.isOffered()) {
                problems = problems.and((typed.changesPrice(id) ? "price." : "stock.") + id, "listings.gone");
                continue;
            }
            if (typed.changesPrice(id)) problems = price(problems, typed, variant, prices);
            if (typed.changesStock(id)) problems = pieces(problems, typed, variant, levels.get(id), pieces);
        }
        if (problems.any()) return problems;
        Instant now = current.now();
        prices.forEach((id, price) -> reprice(known.get(id), price, now));
        stocks.count(shop, pieces, REFERENCE);
        return problems;
    }

    static boolean isOutdated(Problems problems) {
        return problems.keys().containsValue(PRICE_MOVED) || problems.keys().containsValue(STOCK_MOVED);
    }

    /** Locks the products in the order of their ids. */
    private Map<String, Variant> locked(Set<String> ids) {
        products.forUpdate(variants.productIdsOf(ids));
        return variants.all(ids).stream().collect(Collectors.toMap(Variant::id, variant -> variant));
    }

    private static Problems price(Problems problems, UpdatePrices typed, Variant variant, Map<String, Long> prices) {
        String field = "price." + variant.id();
        String text = typed.price().get(variant.id());
        if (text == null) return problems.and(field, "listings.price.missing");
        OptionalLong amount = AmountParser.typed(text);
        String fault = ProductFormValidator.priceProblem(amount);
        if (fault != null) return problems.and(field, fault);
        long now = variant.price().amount();
        long seen = AmountParser.typed(typed.shown().price(variant.id())).orElse(0);
        if (now != seen && now != amount.getAsLong()) return problems.and(field, PRICE_MOVED);
        if (variant.formerPrice() != null && variant.formerPrice().amount() <= amount.getAsLong())
            return problems.and(field, "listings.former.lower");
        prices.put(variant.id(), amount.getAsLong());
        return problems;
    }

    private static Problems pieces(
            Problems problems, UpdatePrices typed, Variant variant, StockLevel level, Map<String, Integer> pieces) {
        String field = "stock." + variant.id();
        String text = typed.stock().getOrDefault(variant.id(), "");
        if (!ProductFormValidator.isCount(text)) return problems.and(field, "listings.stock.unreadable");
        String seen = typed.shown().stock(variant.id());
        if (!String.valueOf(level.onHand()).equals(seen) && level.onHand() != Integer.parseInt(text))
            return problems.and(field, STOCK_MOVED);
        pieces.put(variant.id(), Integer.valueOf(text));
        return problems;
    }

    private static void reprice(Variant variant, long price, Instant at) {
        VariantDetails offer = variant.offer();
        Product product = variant.product();
        product.changeVariant(
                variant,
                new VariantDetails(
                        offer.sku(), offer.gtin(), offer.optionValues(), price, offer.formerPrice(), offer.picture()),
                variant.position(),
                at);
    }
}
