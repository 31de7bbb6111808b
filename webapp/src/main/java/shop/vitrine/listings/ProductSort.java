package shop.vitrine.listings;

import static shop.vitrine.web.list.Keyset.ascending;
import static shop.vitrine.web.list.Keyset.descending;
import static shop.vitrine.web.list.Keyset.number;
import static shop.vitrine.web.list.Keyset.text;
import static shop.vitrine.web.list.Keyset.time;

import shop.vitrine.web.list.Coded;
import shop.vitrine.web.list.Keyset;

/** Each order has its own index. */
enum ProductSort implements Coded {
    CHANGED(descending(time("p.changed_at"), text("p.id"))),
    TITLE(ascending(text("lower(p.title)"), text("p.id"))),
    CHEAPEST(ascending(number("p.price_min"), text("p.id"))),
    DEAREST(descending(number("p.price_min"), text("p.id")));

    final Keyset keyset;

    ProductSort(Keyset keyset) {
        this.keyset = keyset;
    }
}
