package shop.vitrine.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody looks for. Start from {@link #all()} or {@link #of(String)} and narrow with the withers.
 *
 * <p>{@code shop} and {@code collection} are where the visitor is (a showcase) and narrow every facet; the other filters
 * are what they chose, and a facet's counts ignore its own.
 *
 * @param text at most 200 characters; empty for everything. Any characters are welcome: there is no query syntax
 * @param category slug at any level, empty for all
 * @param shops handles, any of them
 * @param without handles of shops whose products do not count, whatever the index still says of them
 * @param minRating 0 (any) to 5
 * @param attributes name to values: any value of one name, all names
 * @param page from 0
 * @param size 1 to 100; {@code (page + 1) * size} at most 10,000
 * @param language of the visitor, as {@code en}, {@code de} or {@code nl}; others count as {@code en}
 * @param facets whether to count them; the following pages of an endless list need none
 */
public record ProductQuery(
        String text,
        Optional<String> shop,
        Optional<String> collection,
        String category,
        List<String> shops,
        List<String> without,
        PriceFilter price,
        int minRating,
        Map<String, List<String>> attributes,
        boolean inStockOnly,
        boolean dealsOnly,
        SortOrder sort,
        int page,
        int size,
        String language,
        boolean facets) {
    public static final int MAX_TEXT = 200;
    public static final int MAX_SIZE = 100;
    public static final int WINDOW = 10_000;

    public ProductQuery {
        text = text == null ? "" : text.strip();
        category = category == null ? "" : category;
        shops = List.copyOf(shops);
        without = List.copyOf(without);
        attributes = OrderedMapCopy.of(attributes);
        language = AnalysisLanguage.of(language).code();
        if (text.length() > MAX_TEXT) throw new IllegalArgumentException("text longer than " + MAX_TEXT);
        if (minRating < 0 || minRating > 5) throw new IllegalArgumentException("minRating not within 0–5");
        if (size < 1 || size > MAX_SIZE) throw new IllegalArgumentException("size not within 1–" + MAX_SIZE);
        if (page < 0 || (page + 1L) * size > WINDOW) throw new IllegalArgumentException("page beyond " + WINDOW);
    }

    /** Every product, most popular first, the first 24. */
    public static ProductQuery all() {
        return of("");
    }

    public static ProductQuery of(String text) {
        return new Builder().text(text).build();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public boolean isText() {
        return !text.isEmpty();
    }

    /** The last page that {@link #WINDOW} allows at this size. */
    public static int lastPage(int size) {
        return WINDOW / size - 1;
    }

    /** Collects the parts of a query; {@link #build} checks them. */
    public static final class Builder {
        private String text = "";
        private String shop;
        private String collection;
        private String category = "";
        private List<String> shops = List.of();
        private List<String> without = List.of();
        private PriceFilter price = PriceFilter.ANY;
        private int minRating;
        private Map<String, List<String>> attributes = Map.of();
        private boolean inStockOnly;
        private boolean dealsOnly;
        private SortOrder sort = SortOrder.RELEVANCE;
        private int page;
        private int size = 24;
        private String language = "en";
        private boolean facets = true;

        public Builder() {}

        private Builder(ProductQuery from) {
            text = from.text;
            shop = from.shop.orElse(null);
            collection = from.collection.orElse(null);
            category = from.category;
            shops = from.shops;
            without = from.without;
            price = from.price;
            minRating = from.minRating;
            attributes = from.attributes;
            inStockOnly = from.inStockOnly;
            dealsOnly = from.dealsOnly;
            sort = from.sort;
            page = from.page;
            size = from.size;
            language = from.language;
            facets = from.facets;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Handle of the showcase to stay within; null for the market. */
        public Builder shop(String shop) {
            this.shop = shop;
            return this;
        }

        /** Id of a collection to stay within; null for all. */
        public Builder collection(String collection) {
            this.collection = collection;
            return this;
        }

        public Builder category(String category) {
            this.category = category;
            return this;
        }

        public Builder shops(List<String> shops) {
            this.shops = shops;
            return this;
        }

        public Builder without(List<String> shops) {
            this.without = shops;
            return this;
        }

        public Builder price(PriceFilter price) {
            this.price = price;
            return this;
        }

        public Builder minRating(int minRating) {
            this.minRating = minRating;
            return this;
        }

        public Builder attributes(Map<String, List<String>> attributes) {
            this.attributes = attributes;
            return this;
        }

        public Builder inStockOnly(boolean inStockOnly) {
            this.inStockOnly = inStockOnly;
            return this;
        }

        public Builder dealsOnly(boolean dealsOnly) {
            this.dealsOnly = dealsOnly;
            return this;
        }

        public Builder sort(SortOrder sort) {
            this.sort = sort;
            return this;
        }

        public Builder page(int page) {
            this.page = page;
            return this;
        }

        public Builder size(int size) {
            this.size = size;
            return this;
        }

        public Builder language(String language) {
            this.language = language;
            return this;
        }

        public Builder facets(boolean facets) {
            this.facets = facets;
            return this;
        }

        public ProductQuery build() {
            return new ProductQuery(
                    text,
                    Optional.ofNullable(shop),
                    Optional.ofNullable(collection),
                    category,
                    shops,
                    without,
                    price,
                    minRating,
                    attributes,
                    inStockOnly,
                    dealsOnly,
                    sort,
                    page,
                    size,
                    language,
                    facets);
        }
    }
}
