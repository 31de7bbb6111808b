package shop.vitrine.showcase;

import shop.vitrine.house.Settings;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.showcase.Design;

/**
 * What visitors see of a shop besides its products.
 *
 * @param host the host name that is proven to be the shop's, or null
 */
record Front(Shop shop, Design design, String host) {
    Place inMarket() {
        return Place.market(shop.handle(), canonical());
    }

    Place atHost() {
        return Place.host(Settings.url(), canonical());
    }

    /** Its own host where it has one: the same page in the market is the copy. */
    private String canonical() {
        return host == null ? Settings.url() + "/@" + shop.handle() : OwnAddress.of(host);
    }
}
