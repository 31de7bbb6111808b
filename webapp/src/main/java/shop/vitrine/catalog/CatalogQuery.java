package shop.vitrine.catalog;

import java.util.List;
import java.util.Map;

/**
 * Selects and orders products shown in the market. Start from {@link #all} and narrow.
 *
 * @param fuzzy matches similar spelling, for when the words find nothing
 * @param without id of a product to exclude, or null
 * @param order SQL over {@code products p} and, with a text, {@code :text}
 */
public record CatalogQuery(
        String text, boolean fuzzy, CatalogFilters filters, String collection, String without, String order) {
    private static final String AS_ARRANGED = "c.position, p.id";

    public static CatalogQuery all(String order) {
        return new CatalogQuery("", false, CatalogFilters.NONE, null, null, order);
    }

    public static CatalogQuery collection(String id) {
        return new CatalogQuery("", false, CatalogFilters.NONE, id, null, AS_ARRANGED);
    }

    public CatalogQuery text(String words) {
        return new CatalogQuery(words.strip(), false, filters, collection, without, order);
    }

    /** Matches by similar spelling, with a matching order. */
    public CatalogQuery asFuzzy(String by) {
        return new CatalogQuery(text, true, filters, collection, without, by);
    }

    public CatalogQuery only(CatalogFilters all) {
        return new CatalogQuery(text, fuzzy, all, collection, without, order);
    }

    public CatalogQuery excluding(String id) {
        return new CatalogQuery(text, fuzzy, filters, collection, id, order);
    }

    boolean ranksWords() {
        return order.contains(":text");
    }

    /** All must hold, any value of each; 0, false and empty mean any. Categories do not include those below. */
    public record CatalogFilters(
            List<String> categories,
            List<String> shops,
            PriceLimits price,
            int rating,
            Map<String, List<String>> attributes,
            boolean inStock,
            boolean deals) {
        public static final CatalogFilters NONE =
                new CatalogFilters(List.of(), List.of(), PriceLimits.NONE, 0, Map.of(), false, false);

        public CatalogFilters in(List<String> slugs) {
            return new CatalogFilters(slugs, shops, price, rating, attributes, inStock, deals);
        }

        public CatalogFilters of(String handle) {
            return new CatalogFilters(categories, List.of(handle), price, rating, attributes, inStock, deals);
        }

        public CatalogFilters reduced() {
            return new CatalogFilters(categories, shops, price, rating, attributes, inStock, true);
        }
    }
}
