package shop.vitrine.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@link SearchRequest} as an address: the same for the same wish, whatever way it came about. */
final class SearchUrlWriter {
    private SearchUrlWriter() {}

    static String of(SearchRequest wish) {
        List<String> parts = new ArrayList<>();
        if (!wish.text().isEmpty()) parts.add("q=" + encoded(wish.text()));
        if (!wish.category().isEmpty()) parts.add("category=" + encoded(wish.category()));
        wish.shops().forEach(shop -> parts.add("shop=" + encoded(shop)));
        if (wish.from() != null || wish.to() != null) parts.add("price=" + price(wish));
        if (wish.rating() > 0) parts.add("rating=" + wish.rating());
        wish.attributes()
                .forEach((name, values) -> values.forEach(
                        value -> parts.add(encoded(SearchRequest.ATTRIBUTE + name) + "=" + encoded(value))));
        if (wish.deals()) parts.add("deals=true");
        if (wish.inStock()) parts.add("stock=true");
        if (wish.sort() != null) parts.add("sort=" + wish.sort().key());
        if (wish.page() > 1) parts.add("page=" + wish.page());
        return parts.isEmpty() ? "/shop" : "/shop?" + String.join("&", parts);
    }

    /** As {@code 10-50}, {@code 10-} or {@code -50}. */
    static String price(SearchRequest wish) {
        return (wish.from() == null ? "" : wish.from()) + "-" + (wish.to() == null ? "" : wish.to());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
