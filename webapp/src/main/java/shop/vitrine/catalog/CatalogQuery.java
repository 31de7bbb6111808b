package shop.vitrine.catalog;

import java.util.List;
import java.util.Map;

/**
 * Which of the products that the market shows, and in which order. Start from {@link #ALL} and narrow.
 *
 * @param text words of title, brand and description; empty for all
 * @param fuzzy whether the text is taken by likeness of letters, for when its words are nowhere
 * @param filters what narrows it besides
 */
public record CatalogQuery(String text, boolean fuzzy, CatalogFilters filters, CatalogSort order) {
    public static final CatalogQuery ALL = new CatalogQuery("", false, CatalogFilters.NONE, CatalogSort.POPULAR);

    public CatalogQuery text(String words) {
        return new CatalogQuery(words.strip(), false, filters, order);
    }

    public CatalogQuery asFuzzy() {
        return new CatalogQuery(text, true, filters, order);
    }

    public CatalogQuery only(CatalogFilters all) {
        return new CatalogQuery(text, fuzzy, all, order);
    }

    public CatalogQuery order(CatalogSort by) {
        return new CatalogQuery(text, fuzzy, filters, by);
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

    /** How to put products into a row. */
    public enum CatalogSort {
        NEWEST("p.published_at desc, p.id"),
        POPULAR("p.sold desc, p.id"),
        PRICE_ASCENDING("p.price_min, p.id"),
        PRICE_DESCENDING("p.price_min desc, p.id"),
        /** A few good ratings do not outweigh many. */
        BEST_RATED("((p.rating_sum + 35.0) / (p.rating_count + 10)) desc, p.id"),
        DISCOUNT("(p.former_price - p.price_min) * 100 / p.former_price desc nulls last, p.sold desc, p.id"),
        /** As the shop arranged its collection. */
        MANUAL("c.position, p.id"),
        RELEVANCE("ts_rank(p.words, (select websearch_to_tsquery('english', :text))) desc, p.sold desc, p.id"),
        SIMILARITY("word_similarity(lower(:text), lower(p.title)) desc, p.sold desc, p.id");

        final String sql;

        /** Whether it looks into the words of each product. */
        final boolean ranks;

        CatalogSort(String sql) {
            this.sql = sql;
            this.ranks = sql.contains(":text");
        }
    }
}
