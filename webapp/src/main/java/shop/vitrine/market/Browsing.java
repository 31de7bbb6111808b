package shop.vitrine.market;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.search.PriceRange;
import shop.vitrine.search.ProductQuery;

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
public record Browsing(
        String text,
        String category,
        List<String> shops,
        Integer from,
        Integer to,
        int rating,
        Map<String, List<String>> attributes,
        boolean deals,
        boolean inStock,
        Order sort,
        int page) {
    public static final int SIZE = 24;
    static final String ATTRIBUTE = "attr.";
    static final Browsing EVERYTHING = new Browsing("", "", List.of(), null, null, 0, Map.of(), false, false, null, 1);

    private static final int MOST = 10;
    private static final int LONGEST = 100;

    static Browsing of(MultivaluedMap<String, String> query) {
        Parameters given = new Parameters(query);
        Integer[] price = given.price();
        return new Browsing(
                given.text("q", ProductQuery.MAX_TEXT),
                given.text("category", LONGEST),
                given.all("shop", MOST, LONGEST),
                price[0],
                price[1],
                given.number("rating", 0, 5, 0),
                given.attributes(ATTRIBUTE, MOST, LONGEST),
                given.flag("deals"),
                given.flag("stock"),
                Order.of(given.text("sort", LONGEST)).orElse(null),
                given.number("page", 1, ProductQuery.lastPage(SIZE) + 1, 1));
    }

    /** Whether nothing was asked for: the shop window itself. */
    boolean isEverything() {
        return equals(EVERYTHING);
    }

    ProductQuery query(String language) {
        return ProductQuery.of(text)
                .but()
                .category(category)
                .shops(shops)
                .price(price())
                .minRating(rating)
                .attributes(attributes)
                .dealsOnly(deals)
                .inStockOnly(inStock)
                .sort(order().index)
                .page(page - 1)
                .size(SIZE)
                .language(language)
                .build();
    }

    public Order order() {
        return Optional.ofNullable(sort).orElse(text.isEmpty() ? Order.POPULAR : Order.RELEVANCE);
    }

    /** In minor units. */
    PriceRange price() {
        return PriceRange.between(from == null ? null : from * 100L, to == null ? null : to * 100L + 99);
    }

    /** The price as addresses write it, or null. */
    public String range() {
        return from == null && to == null ? null : Addresses.price(this);
    }

    Browsing text(String other) {
        return new Browsing(other, category, shops, from, to, rating, attributes, deals, inStock, sort, 1);
    }

    Browsing category(String other) {
        return new Browsing(text, other, shops, from, to, rating, attributes, deals, inStock, sort, 1);
    }

    /** With this shop chosen, or no longer chosen. */
    Browsing toggleShop(String handle) {
        return new Browsing(
                text, category, toggled(shops, handle), from, to, rating, attributes, deals, inStock, sort, 1);
    }

    Browsing price(Integer least, Integer highest) {
        return new Browsing(text, category, shops, least, highest, rating, attributes, deals, inStock, sort, 1);
    }

    Browsing rating(int atLeast) {
        return new Browsing(text, category, shops, from, to, atLeast, attributes, deals, inStock, sort, 1);
    }

    /** With this value chosen, or no longer chosen. */
    Browsing toggleAttribute(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(attributes);
        List<String> values = toggled(attributes.getOrDefault(name, List.of()), value);
        if (values.isEmpty()) changed.remove(name);
        else changed.put(name, values);
        return new Browsing(text, category, shops, from, to, rating, changed, deals, inStock, sort, 1);
    }

    Browsing deals(boolean only) {
        return new Browsing(text, category, shops, from, to, rating, attributes, only, inStock, sort, 1);
    }

    Browsing inStock(boolean only) {
        return new Browsing(text, category, shops, from, to, rating, attributes, deals, only, sort, 1);
    }

    Browsing sort(Order other) {
        return new Browsing(text, category, shops, from, to, rating, attributes, deals, inStock, other, 1);
    }

    Browsing page(int other) {
        return new Browsing(text, category, shops, from, to, rating, attributes, deals, inStock, sort, other);
    }

    /** The address of what is shown, always written in the same way. */
    String path() {
        return Addresses.of(this);
    }

    private static List<String> toggled(List<String> chosen, String one) {
        List<String> changed = new ArrayList<>(chosen);
        if (!changed.remove(one)) changed.add(one);
        return changed;
    }
}
