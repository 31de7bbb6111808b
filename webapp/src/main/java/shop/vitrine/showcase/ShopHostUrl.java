package shop.vitrine.showcase;

import java.net.URI;
import shop.vitrine.platform.Settings;

/** The base URL of a shop's own host. Scheme and port are the market's, since both are the same server. */
public final class ShopHostUrl {
    private ShopHostUrl() {}

    public static String of(String host) {
        URI market = URI.create(Settings.url());
        return market.getScheme() + "://" + host + (market.getPort() < 0 ? "" : ":" + market.getPort());
    }
}
