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
public record Selection(String text, boolean fuzzy, Filters filters, Order order) {
    public static final Selection ALL = new Selection("", false, Filters.NONE, Order.POPULAR);

    public Selection text(String words) {
        return new Selection(words.strip(), false, filters, order);
    }

    public Selection alike() {
        return new Selection(text, true, filters, order);
    }

    public Selection only(Filters all) {
        return new Selection(text, fuzzy, all, order);
    }

    public Selection order(Order by) {
        return new Selection(text, fuzzy, filters, by);
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
    public record Filters(
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
        public static final Filters NONE =
                new Filters(List.of(), List.of(), null, null, 0, Map.of(), false, false, null, null);

        public Filters in(List<String> slugs) {
            return new Filters(
                    slugs, shops, priceFrom, priceTo, rating, attributes, inStock, deals, collection, without);
        }

        public Filters of(String handle) {
            return new Filters(
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

        public Filters reduced() {
            return new Filters(
                    categories, shops, priceFrom, priceTo, rating, attributes, inStock, true, collection, without);
        }

        public Filters within(String id) {
            return new Filters(categories, shops, priceFrom, priceTo, rating, attributes, inStock, deals, id, without);
        }

        public Filters except(String id) {
            return new Filters(
                    categories, shops, priceFrom, priceTo, rating, attributes, inStock, deals, collection, id);
        }
    }

    /** How to put products into a row. */
    public enum Order {
        NEWEST("p.published_at desc, p.id"),
        POPULAR("p.sold desc, p.id"),
        CHEAPEST("p.price_min, p.id"),
        DEAREST("p.price_min desc, p.id"),
        /** A few good ratings do not outweigh many. */
        BEST("((p.rating_sum + 35.0) / (p.rating_count + 10)) desc, p.id"),
        REDUCED("(p.former_price - p.price_min) * 100 / p.former_price desc nulls last, p.sold desc, p.id"),
        /** As the shop arranged its collection. */
        ARRANGED("c.position, p.id"),
        FITTING("ts_rank(p.words, (select websearch_to_tsquery('english', :text))) desc, p.sold desc, p.id"),
        ALIKE("word_similarity(lower(:text), lower(p.title)) desc, p.sold desc, p.id");

        final String sql;

        /** Whether it looks into the words of each product. */
        final boolean ranks;

        Order(String sql) {
            this.sql = sql;
            this.ranks = sql.contains(":text");
        }
    }
}
