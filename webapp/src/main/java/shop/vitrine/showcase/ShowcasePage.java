package shop.vitrine.showcase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.tenants.Shop;

/**
 * A shop's page with all its data, ready for the template.
 *
 * @param bands its sections, on the front page alone
 * @param chosen the collection that is looked at, or null
 * @param total how many products there are in all pages
 */
public record ShowcasePage(
        Shop shop,
        Design design,
        ShowcaseAddress place,
        List<CollectionView> collections,
        List<SectionView> bands,
        CollectionView chosen,
        ShowcaseListQuery look,
        List<ProductCard> cards,
        long total) {
    /** The address of the shop's page. */
    public String home() {
        return place.home();
    }

    /** The address of what is looked at, its first page. */
    public String path() {
        return chosen == null ? home() : place.collection(chosen.slug());
    }

    /** The one whole address of what is looked at. */
    public String canonical() {
        return place.canonical(chosen == null ? null : chosen.slug());
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
        return place.theme() + ThemeStylesheet.of(design).tag();
    }

    private String page(int number) {
        String searched =
                look.words().isEmpty() ? "" : "q=" + URLEncoder.encode(look.words(), StandardCharsets.UTF_8) + "&";
        return path() + (path().contains("?") ? "&" : "?") + searched + "page=" + number;
    }
}
