package shop.vitrine.stock;

import static shop.vitrine.web.list.Keyset.ascending;
import static shop.vitrine.web.list.Keyset.number;
import static shop.vitrine.web.list.Keyset.text;

import shop.vitrine.web.list.Coded;
import shop.vitrine.web.list.Keyset;

/** Filters with their orders, each backed by an index. */
enum StockFilter implements Coded {
    ALL(ascending(text("v.sku"))),
    /** Some left, but not above the shop's threshold. */
    LOW(ascending(number("k.available"), text("k.variant_id"))),
    NONE(LOW.keyset);

    final Keyset keyset;

    StockFilter(Keyset keyset) {
        this.keyset = keyset;
    }
}
