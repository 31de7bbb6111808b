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
 * @param shown the products that are looked at
 */
public record ShowcasePage(
        Shop shop,
        Design design,
        ShowcaseAddress place,
        List<CollectionView> collections,
        List<SectionView> bands,
        ShownProducts shown) {
    /**
     * @param collection that is looked at, or null
     * @param total how many there are in all pages
     */
    public record ShownProducts(
            CollectionView collection, ShowcaseListQuery query, List<ProductCard> cards, long total) {
        private Pages pages() {
            // A draft shows all of a collection at once.
            return Pages.of(query.page(), Math.max(ShowcaseListQuery.SIZE, cards.size()), total);
        }
    }

    /** The address of the shop's page. */
    public String home() {
        return place.home();
    }

    /** The address of what is looked at, its first page. */
    public String path() {
        return shown.collection() == null
                ? home()
                : place.collection(shown.collection().slug());
    }

    /** The one whole address of what is looked at. */
    public String canonical() {
        return place.canonical(
                shown.collection() == null ? null : shown.collection().slug());
    }

    public String words() {
        return shown.query().words();
    }

    public boolean first() {
        return shown.query().page() == 1;
    }

    public Pager pager() {
        return shown.query().samePage("home", path()).pager(shown.pages());
    }

    /** The address of the shop's colours, which changes when they do. */
    public String theme() {
        return place.theme(ThemeStylesheet.of(design).tag());
    }
}
