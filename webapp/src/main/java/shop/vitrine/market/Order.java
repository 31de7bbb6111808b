package shop.vitrine.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.catalog.Selection;
import shop.vitrine.search.Sort;

/** The orders that a visitor may choose from, in the order in which they are offered. */
public enum Order {
    RELEVANCE(Sort.RELEVANCE, Selection.Order.FITTING),
    POPULAR(Sort.POPULAR, Selection.Order.POPULAR),
    NEWEST(Sort.NEWEST, Selection.Order.NEWEST),
    PRICE(Sort.PRICE_ASC, Selection.Order.CHEAPEST),
    PRICE_DOWN(Sort.PRICE_DESC, Selection.Order.DEAREST),
    RATING(Sort.RATING, Selection.Order.BEST),
    DISCOUNT(Sort.DISCOUNT, Selection.Order.REDUCED);

    final Sort index;
    final Selection.Order plain;

    Order(Sort index, Selection.Order plain) {
        this.index = index;
        this.plain = plain;
    }

    static Optional<Order> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Its name in addresses and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
