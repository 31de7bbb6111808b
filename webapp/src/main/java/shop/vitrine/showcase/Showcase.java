package shop.vitrine.showcase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.ShopCollection;
import shop.vitrine.tenants.Shop;

/**
 * A shop's page with all its data, ready for the template.
 *
 * @param chosen the collection that is looked at, or null
 * @param total how many products there are in all pages
 */
public record Showcase(
        Shop shop, List<ShopCollection> collections, ShopCollection chosen, Look look, List<Card> cards, long total) {
    /** The address of the shop's page. */
    public String home() {
        return "/@" + shop.handle();
    }

    /** The address of what is looked at, its first page. */
    public String path() {
        return chosen == null ? home() : home() + "/" + chosen.slug();
    }

    public String words() {
        return look.words();
    }

    public boolean first() {
        return look.page() == 1;
    }

    /** The address of the next page, or null on the last one. */
    public String next() {
        return look.first() + cards.size() < total && !cards.isEmpty() ? page(look.page() + 1) : null;
    }

    /** The address of the page before, or null on the first one. */
    public String previous() {
        return first() ? null : page(look.page() - 1);
    }

    /** The address of the shop's colours, which changes when they do. */
    public String theme() {
        return home() + "/theme.css?v=" + ThemeSheet.of(shop).tag();
    }

    private String page(int number) {
        String searched =
                look.words().isEmpty() ? "" : "q=" + URLEncoder.encode(look.words(), StandardCharsets.UTF_8) + "&";
        return path() + "?" + searched + "page=" + number;
    }
}
