package shop.vitrine.storefront;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.search.PriceFilter;
import shop.vitrine.search.ProductQuery;
import shop.vitrine.search.SortOrder;

/**
 * What a visitor of the Shop tab wants to see: the query of its address, with everything that makes no sense left out.
 *
 * @param text empty for everything
 * @param category slug, empty for all
 * @param from least price in whole euros, or null
 * @param to highest price in whole euros, its cents included, or null
 * @param rating 0 for any
 * @param attributes chosen values by name
 * @param sort null for the usual order
 * @param page from 1
 */
public record SearchRequest(
        String text,
        String category,
        List<String> shops,
        Integer from,
        Integer to,
        int rating,
        Map<String, List<String>> attributes,
        boolean deals,
        boolean inStock,
        SortOrder sort,
        int page) {
    public static final int PAGE_SIZE = 24;
    static final String ATTRIBUTE = "attr.";
    static final SearchRequest UNFILTERED =
            new SearchRequest("", "", List.of(), null, null, 0, Map.of(), false, false, null, 1);

    private static final int MAX_VALUES = 10;
    private static final int MAX_LENGTH = 100;

    static SearchRequest of(MultivaluedMap<String, String> query) {
        SearchParameterReader given = new SearchParameterReader(query);
        Integer[] price = given.price();
        return new SearchRequest(
                given.text("q", ProductQuery.MAX_TEXT),
                given.text("category", MAX_LENGTH),
                given.all("shop", MAX_VALUES, MAX_LENGTH),
                price[0],
                price[1],
                given.number("rating", 0, 5, 0),
                given.attributes(ATTRIBUTE, MAX_VALUES, MAX_LENGTH),
                given.flag("deals"),
                given.flag("stock"),
                SortOrder.of(given.text("sort", MAX_LENGTH)).orElse(null),
                given.number("page", 1, ProductQuery.lastPage(PAGE_SIZE) + 1, 1));
    }

    /** Whether nothing was asked for: the shop window itself. */
    boolean isUnfiltered() {
        return equals(UNFILTERED);
    }

    ProductQuery query(String language) {
        return ProductQuery.of(text).toBuilder()
                .category(category)
                .shops(shops)
                .price(price())
                .minRating(rating)
                .attributes(attributes)
                .dealsOnly(deals)
                .inStockOnly(inStock)
                .sort(order())
                .page(page - 1)
                .size(PAGE_SIZE)
                .language(language)
                .build();
    }

    public SortOrder order() {
        return Optional.ofNullable(sort).orElse(text.isEmpty() ? SortOrder.POPULAR : SortOrder.RELEVANCE);
    }

    /** In minor units. */
    PriceFilter price() {
        return PriceFilter.between(from == null ? null : from * 100L, to == null ? null : to * 100L + 99);
    }

    /** The price as addresses write it, or null. */
    public String range() {
        return from == null && to == null ? null : SearchUrlWriter.price(this);
    }

    SearchRequest text(String other) {
        return new SearchRequest(other, category, shops, from, to, rating, attributes, deals, inStock, sort, 1);
    }

    SearchRequest category(String other) {
        return new SearchRequest(text, other, shops, from, to, rating, attributes, deals, inStock, sort, 1);
    }

    /** With this shop chosen, or no longer chosen. */
    SearchRequest toggleShop(String handle) {
        return new SearchRequest(
                text, category, toggled(shops, handle), from, to, rating, attributes, deals, inStock, sort, 1);
    }

    SearchRequest price(Integer least, Integer highest) {
        return new SearchRequest(text, category, shops, least, highest, rating, attributes, deals, inStock, sort, 1);
    }

    SearchRequest rating(int atLeast) {
        return new SearchRequest(text, category, shops, from, to, atLeast, attributes, deals, inStock, sort, 1);
    }

    /** With this value chosen, or no longer chosen. */
    SearchRequest toggleAttribute(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(attributes);
        List<String> values = toggled(attributes.getOrDefault(name, List.of()), value);
        if (values.isEmpty()) changed.remove(name);
        else changed.put(name, values);
        return new SearchRequest(text, category, shops, from, to, rating, changed, deals, inStock, sort, 1);
    }

    SearchRequest deals(boolean only) {
        return new SearchRequest(text, category, shops, from, to, rating, attributes, only, inStock, sort, 1);
    }

    SearchRequest inStock(boolean only) {
        return new SearchRequest(text, category, shops, from, to, rating, attributes, deals, only, sort, 1);
    }

    SearchRequest sort(SortOrder other) {
        return new SearchRequest(text, category, shops, from, to, rating, attributes, deals, inStock, other, 1);
    }

    SearchRequest page(int other) {
        return new SearchRequest(text, category, shops, from, to, rating, attributes, deals, inStock, sort, other);
    }

    /** The address of what is shown, always written in the same way. */
    String path() {
        return SearchUrlWriter.of(this);
    }

    private static List<String> toggled(List<String> chosen, String one) {
        List<String> changed = new ArrayList<>(chosen);
        if (!changed.remove(one)) changed.add(one);
        return changed;
    }
}
