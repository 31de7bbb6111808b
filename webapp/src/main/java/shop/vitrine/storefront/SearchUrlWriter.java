package shop.vitrine.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.search.ProductFilters;

/** Writes canonical URLs of a {@link SearchRequest}. */
final class SearchUrlWriter {
    private SearchUrlWriter() {}

    static String of(SearchRequest wish) {
        List<String> parts = new ArrayList<>();
        ProductFilters filters = wish.filters();
        if (!wish.text().isEmpty()) parts.add("q=" + encoded(wish.text()));
        if (!filters.category().isEmpty()) parts.add("category=" + encoded(filters.category()));
        filters.shops().forEach(shop -> parts.add("shop=" + encoded(shop)));
        if (wish.range() != null) parts.add("price=" + wish.range());
        if (filters.minRating() > 0) parts.add("rating=" + filters.minRating());
        filters.attributes()
                .forEach((name, values) -> values.forEach(
                        value -> parts.add(encoded(SearchRequest.ATTRIBUTE + name) + "=" + encoded(value))));
        if (filters.dealsOnly()) parts.add("deals=true");
        if (filters.inStockOnly()) parts.add("stock=true");
        if (wish.sort() != null) parts.add("sort=" + wish.sort().key());
        if (wish.page() > 1) parts.add("page=" + wish.page());
        return parts.isEmpty() ? "/shop" : "/shop?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
