package shop.vitrine.stock;

import static shop.vitrine.web.list.Keyset.ascending;
import static shop.vitrine.web.list.Keyset.number;
import static shop.vitrine.web.list.Keyset.text;

import shop.vitrine.web.list.Coded;
import shop.vitrine.web.list.Keyset;

/** Which variants of a shop are shown, and in which order: both orders have an index. */
enum StockFilter implements Coded {
    ALL(ascending(text("v.sku"))),
    /** Some, but not more than the shop calls low. */
    LOW(ascending(number("k.available"), text("k.variant_id"))),
    /** Nothing that could be bought. */
    NONE(LOW.keyset);

    final Keyset keyset;

    StockFilter(Keyset keyset) {
        this.keyset = keyset;
    }
}
