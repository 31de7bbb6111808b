package shop.vitrine.storefront;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.search.PriceFilter;
import shop.vitrine.search.ProductFilters;
import shop.vitrine.search.ProductQuery;
import shop.vitrine.search.QueryWindow;
import shop.vitrine.search.SortOrder;

/** A search of the Shop tab, from page 1; price filters are whole euros, including the upper one's cents. */
record SearchRequest(String text, ProductFilters filters, SortOrder sort, int page) {
    public static final int PAGE_SIZE = 24;
    static final String ATTRIBUTE = "attr.";
    static final SearchRequest UNFILTERED = new SearchRequest("", ProductFilters.NONE, null, 1);

    private static final int MAX_VALUES = 10;
    private static final int MAX_LENGTH = 100;

    static SearchRequest of(MultivaluedMap<String, String> query) {
        SearchParameterReader given = new SearchParameterReader(query);
        ProductFilters filters = new ProductFilters(
                given.text("category", MAX_LENGTH),
                given.all("shop", MAX_VALUES, MAX_LENGTH),
                given.price(),
                given.number("rating", 0, 5, 0),
                given.attributes(ATTRIBUTE, MAX_VALUES, MAX_LENGTH),
                given.flag("stock"),
                given.flag("deals"));
        return new SearchRequest(
                given.text("q", ProductQuery.MAX_TEXT),
                filters,
                SortOrder.of(given.text("sort", MAX_LENGTH)).orElse(null),
                given.number("page", 1, QueryWindow.lastPage(PAGE_SIZE) + 1, 1));
    }

    boolean isUnfiltered() {
        return equals(UNFILTERED);
    }

    ProductQuery query(String language) {
        return ProductQuery.of(text)
                .language(language)
                .filters(filters)
                .sort(order())
                .page(page - 1, PAGE_SIZE);
    }

    public SortOrder order() {
        return Optional.ofNullable(sort).orElse(text.isEmpty() ? SortOrder.POPULAR : SortOrder.RELEVANCE);
    }

    public Integer from() {
        return EuroRange.from(filters.price());
    }

    /** Whole euros including cents, or null. */
    public Integer to() {
        return EuroRange.to(filters.price());
    }

    /** The price as in URLs, or null. */
    public String range() {
        return filters.price().isAny() ? null : EuroRange.text(filters.price());
    }

    SearchRequest text(String other) {
        return new SearchRequest(other, filters, sort, 1);
    }

    SearchRequest filters(ProductFilters other) {
        return new SearchRequest(text, other, sort, 1);
    }

    SearchRequest category(String slug) {
        return filters(filters.category(slug));
    }

    SearchRequest toggleShop(String handle) {
        return filters(filters.shops(toggled(filters.shops(), handle)));
    }

    SearchRequest toggleAttribute(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(filters.attributes());
        List<String> values = toggled(changed.getOrDefault(name, List.of()), value);
        if (values.isEmpty()) changed.remove(name);
        else changed.put(name, values);
        return filters(filters.attributes(changed));
    }

    SearchRequest price(PriceFilter range) {
        return filters(filters.price(range));
    }

    SearchRequest rating(int atLeast) {
        return filters(filters.minRating(atLeast));
    }

    SearchRequest deals(boolean only) {
        return filters(filters.dealsOnly(only));
    }

    SearchRequest inStock(boolean only) {
        return filters(filters.inStockOnly(only));
    }

    SearchRequest sort(SortOrder other) {
        return new SearchRequest(text, filters, other, 1);
    }

    SearchRequest page(int other) {
        return new SearchRequest(text, filters, sort, other);
    }

    /** Canonical URL. */
    String path() {
        return SearchUrlWriter.of(this);
    }

    private static List<String> toggled(List<String> chosen, String one) {
        List<String> changed = new ArrayList<>(chosen);
        if (!changed.remove(one)) changed.add(one);
        return changed;
    }
}
