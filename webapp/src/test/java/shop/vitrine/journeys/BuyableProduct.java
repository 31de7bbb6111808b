package shop.vitrine.journeys;

import shop.vitrine.SampleMarket;

/** Products that journeys buy. */
final class BuyableProduct {
    private BuyableProduct() {}

    /** Page of a plentiful product with at least this many variants. */
    static String path(String shop, int variants) {
        return SampleMarket.open().texts("""
            select '/products/' || p.id || '-' || p.slug from products p
            join shops s on s.id = p.shop_id join variants v on v.product_id = p.id
            join stock_levels k on k.variant_id = v.id
            where s.handle = ?::citext
            group by p.id, p.slug having count(*) >= ? and min(k.on_hand - k.held) >= 8
            order by p.slug limit 1
            """, shop, variants).getFirst();
    }
}
