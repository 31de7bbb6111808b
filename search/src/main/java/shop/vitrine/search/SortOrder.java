package shop.vitrine.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders that a visitor may choose from, in the order in which they are offered. */
public enum SortOrder {
    /** Without a text it is {@code POPULAR}. */
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

    /** Its name in addresses and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
