package shop.vitrine.showcase;

import java.util.List;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.list.Pager;
import shop.vitrine.web.list.Pages;

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

    public Pager pager() {
        // A draft shows all of a collection at once.
        int size = Math.max(ShowcaseListQuery.SIZE, cards.size());
        return look.samePage("home", path()).pager(Pages.of(look.page(), size, total));
    }

    /** The address of the shop's colours, which changes when they do. */
    public String theme() {
        return place.theme(ThemeStylesheet.of(design).tag());
    }
}
