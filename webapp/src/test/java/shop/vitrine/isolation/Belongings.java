package shop.vitrine.isolation;

import shop.vitrine.SampleMarket;

/** Where something of the victim's is found for each parameter of each route. */
public final class Belongings {
    private static final String OWN = " where shop_id = (select id from shops where handle = ?::citext) limit 1";

    private Belongings() {}

    public static Victim of(SampleMarket market) {
        return new Victim(market)
                .knows("/cart/lines/\\{\\w+}.*", "select id from cart_lines limit 1")
                .knows(".*\\[Vv]-.*", "select number from orders" + OWN)
                .knows(
                        ".*\\[Pp]-.*",
                        "select p.number from purchases p join orders o on o.purchase_id = p.id"
                                + " where o.shop_id = (select id from shops where handle = ?::citext) limit 1");
    }
}
