package shop.vitrine.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In the order of display. */
public enum SortOrder {
    RELEVANCE,
    POPULAR,
    NEWEST,
    PRICE,
    PRICE_DOWN,
    RATING,
    DISCOUNT;

    public static Optional<SortOrder> of(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }

    /** Name in URLs and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
