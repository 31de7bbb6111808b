package shop.vitrine.catalog;

import java.util.List;
import java.util.Map;

/**
 * Which of the products that the market shows, and in which order. Start from {@link #all} and narrow.
 *
 * @param text words of title, brand and description; empty for all
 * @param fuzzy whether the text is taken by likeness of letters, for when its words are nowhere
 * @param filters what narrows it besides
 * @param order SQL over the columns of {@code products p} and, with a text, {@code :text}; whoever asks knows a good one
 */
public record CatalogQuery(String text, boolean fuzzy, CatalogFilters filters, String order) {
    /** As the shop arranged its collection. */
    public static final String MANUAL = "c.position, p.id";

    public static CatalogQuery all(String order) {
        return new CatalogQuery("", false, CatalogFilters.NONE, order);
    }

    public CatalogQuery text(String words) {
        return new CatalogQuery(words.strip(), false, filters, order);
    }

    /** By likeness of letters, and in the order that goes with it. */
    public CatalogQuery asFuzzy(String by) {
        return new CatalogQuery(text, true, filters, by);
    }

    public CatalogQuery only(CatalogFilters all) {
        return new CatalogQuery(text, fuzzy, all, order);
    }

    /** Whether the order looks into the words of each product. */
    boolean ranksWords() {
        return order.contains(":text");
    }

    /**
     * All must hold; what is null, 0 or empty does not narrow.
     *
     * @param categories slugs; any of them, nodes below not included
     * @param shops handles; any of them
     * @param priceFrom minor units
     * @param attributes by name; any of the values of each
     * @param collection id of a shop's collection
     * @param without id of a product to leave out
     */
    public record CatalogFilters(
            List<String> categories,
            List<String> shops,
            Long priceFrom,
            Long priceTo,
            int rating,
            Map<String, List<String>> attributes,
            boolean inStock,
            boolean deals,
            String collection,
            String without) {
        public static final CatalogFilters NONE =
                new CatalogFilters(List.of(), List.of(), null, null, 0, Map.of(), false, false, null, null);

        public CatalogFilters in(List<String> slugs) {
            return new CatalogFilters(
                    slugs, shops, priceFrom, priceTo, rating, attributes, inStock, deals, collection, without);
        }

        public CatalogFilters of(String handle) {
            return new CatalogFilters(
                    categories,
                    List.of(handle),
                    priceFrom,
                    priceTo,
                    rating,
                    attributes,
                    inStock,
                    deals,
                    collection,
                    without);
        }

        public CatalogFilters reduced() {
            return new CatalogFilters(
                    categories, shops, priceFrom, priceTo, rating, attributes, inStock, true, collection, without);
        }

        public CatalogFilters inCollection(String id) {
            return new CatalogFilters(
                    categories, shops, priceFrom, priceTo, rating, attributes, inStock, deals, id, without);
        }

        public CatalogFilters excluding(String id) {
            return new CatalogFilters(
                    categories, shops, priceFrom, priceTo, rating, attributes, inStock, deals, collection, id);
        }
    }
}
