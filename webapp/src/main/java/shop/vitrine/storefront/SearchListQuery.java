package shop.vitrine.storefront;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
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
import shop.vitrine.web.list.ListQuery;

/**
 * A search of the Shop tab.
 *
 * @param text empty for everything
 * @param chosen with prices in whole euros, including the upper one's cents
 * @param sort null for the default
 * @param page from 1 to the last one the index can return
 */
record SearchListQuery(
        @QueryParam("q") @Size(max = ProductQuery.MAX_TEXT) String text,
        ChosenFilters chosen,
        SortOrder sort,
        @Min(1) @Max(SearchListQuery.LAST_PAGE) int page)
        implements ListQuery<SearchListQuery> {
    static final int PAGE_SIZE = 24;
    static final int LAST_PAGE = QueryWindow.MAX_HITS / PAGE_SIZE;
    static final SearchListQuery UNFILTERED = ListQuery.blank(SearchListQuery.class);

    @Override
    public String home() {
        return "/shop";
    }

    boolean isUnfiltered() {
        return equals(UNFILTERED);
    }

    ProductQuery query(String language) {
        return ProductQuery.of(text)
                .language(language)
                .filters(filters())
                .sort(order())
                .page(page - 1, PAGE_SIZE);
    }

    public ProductFilters filters() {
        return chosen.filters();
    }

    public SortOrder order() {
        return Optional.ofNullable(sort).orElse(text.isEmpty() ? SortOrder.POPULAR : SortOrder.RELEVANCE);
    }

    /** Least price in whole euros, or null. */
    public Integer from() {
        return EuroRange.from(filters().price());
    }

    /** Highest price in whole euros, its cents included, or null. */
    public Integer to() {
        return EuroRange.to(filters().price());
    }

    /** The price as addresses write it, or null. */
    public String range() {
        return EuroRange.text(filters().price());
    }

    SearchListQuery text(String other) {
        return with("text", other);
    }

    SearchListQuery filters(ProductFilters other) {
        return with("chosen", new ChosenFilters(other));
    }

    SearchListQuery category(String slug) {
        return filters(filters().category(slug));
    }

    /** With this shop chosen, or no longer chosen. */
    SearchListQuery toggleShop(String handle) {
        return filters(filters().shops(toggled(filters().shops(), handle)));
    }

    /** With this value chosen, or no longer chosen. */
    SearchListQuery toggleAttribute(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(filters().attributes());
        List<String> values = toggled(changed.getOrDefault(name, List.of()), value);
        if (values.isEmpty()) changed.remove(name);
        else changed.put(name, values);
        return filters(filters().attributes(changed));
    }

    SearchListQuery price(PriceFilter range) {
        return filters(filters().price(range));
    }

    SearchListQuery rating(int atLeast) {
        return filters(filters().minRating(atLeast));
    }

    SearchListQuery deals(boolean only) {
        return filters(filters().dealsOnly(only));
    }

    SearchListQuery inStock(boolean only) {
        return filters(filters().inStockOnly(only));
    }

    private static List<String> toggled(List<String> chosen, String value) {
        List<String> changed = new ArrayList<>(chosen);
        if (!changed.remove(value)) changed.add(value);
        return changed;
    }
}
