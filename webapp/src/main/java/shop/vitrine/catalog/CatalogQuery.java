package shop.vitrine.catalog;

import java.util.List;
import java.util.Map;

/**
 * Which of the products that the market shows, and in which order. Start from {@link #all} and narrow.
 *
 * @param text words of title, brand and description; empty for all
 * @param fuzzy whether the text is taken by likeness of letters, for when its words are nowhere
 * @param filters what narrows it besides
 * @param collection id of a shop's collection to stay within, or null
 * @param without id of a product to leave out, or null
 * @param order SQL over the columns of {@code products p} and, with a text, {@code :text}; whoever asks knows a good one
 */
public record CatalogQuery(
        String text, boolean fuzzy, CatalogFilters filters, String collection, String without, String order) {
    private static final String AS_ARRANGED = "c.position, p.id";

    public static CatalogQuery all(String order) {
        return new CatalogQuery("", false, CatalogFilters.NONE, null, null, order);
    }

    /** A shop's collection, as the shop arranged it. */
    public static CatalogQuery collection(String id) {
        return new CatalogQuery("", false, CatalogFilters.NONE, id, null, AS_ARRANGED);
    }

    public CatalogQuery text(String words) {
        return new CatalogQuery(words.strip(), false, filters, collection, without, order);
    }

    /** By likeness of letters, and in the order that goes with it. */
    public CatalogQuery asFuzzy(String by) {
        return new CatalogQuery(text, true, filters, collection, without, by);
    }

    public CatalogQuery only(CatalogFilters all) {
        return new CatalogQuery(text, fuzzy, all, collection, without, order);
    }

    public CatalogQuery excluding(String id) {
        return new CatalogQuery(text, fuzzy, filters, collection, id, order);
    }

    /** Whether the order looks into the words of each product. */
    boolean ranksWords() {
        return order.contains(":text");
    }

    /**
     * All must hold; what is 0, false or empty does not narrow.
     *
     * @param categories slugs; any of them, nodes below not included
     * @param shops handles; any of them
     * @param attributes by name; any of the values of each
     */
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
