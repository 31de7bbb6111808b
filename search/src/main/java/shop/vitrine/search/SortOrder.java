package shop.vitrine.search;

import java.util.Locale;

/** In the order of display. */
public enum SortOrder {
    RELEVANCE,
    POPULAR,
    NEWEST,
    PRICE,
    PRICE_DOWN,
    RATING,
    DISCOUNT;

    /** Name in URLs and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
