package shop.vitrine.showcase;

import shop.vitrine.platform.Settings;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.tenants.Shop;

/** What visitors see of a shop besides its products; {@code host} is its verified host name, or null. */
record PublishedShowcase(Shop shop, Design design, String host) {
    ShowcaseAddress inMarket() {
        return ShowcaseAddress.market(shop.handle(), canonical());
    }

    ShowcaseAddress atHost() {
        return ShowcaseAddress.host(Settings.url(), canonical());
    }

    /** A shop with its own host is canonical there; the page in the market is the copy. */
    private String canonical() {
        return host == null ? Settings.url() + "/@" + shop.handle() : ShopHostUrl.of(host);
    }
}
