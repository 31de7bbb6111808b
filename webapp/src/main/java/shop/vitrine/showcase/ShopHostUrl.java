package shop.vitrine.showcase;

import java.net.URI;
import shop.vitrine.platform.Settings;

/** The whole address of a shop's own host: as the market's, for both are the same server. */
public final class ShopHostUrl {
    private ShopHostUrl() {}

    /** Without a slash at its end. */
    public static String of(String host) {
        URI market = URI.create(Settings.url());
        return market.getScheme() + "://" + host + (market.getPort() < 0 ? "" : ":" + market.getPort());
    }
}
