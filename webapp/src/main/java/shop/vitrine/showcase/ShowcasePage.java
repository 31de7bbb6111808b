package shop.vitrine.showcase;

import java.util.List;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.list.Pager;
import shop.vitrine.web.list.Pages;

/** A showcase page with all its data. */
public record ShowcasePage(
        Shop shop,
        Design design,
        ShowcaseAddress place,
        List<CollectionView> collections,
        List<SectionView> bands,
        ShownProducts shown) {
    public record ShownProducts(
            CollectionView collection, ShowcaseListQuery query, List<ProductCard> cards, long total) {
        private Pages pages() {
            return Pages.of(query.page(), Math.max(ShowcaseListQuery.SIZE, cards.size()), total);
        }
    }

    public String home() {
        return place.home();
    }

    public String path() {
        return shown.collection() == null
                ? home()
                : place.collection(shown.collection().slug());
    }

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

    public String theme() {
        return place.theme(ThemeStylesheet.of(design).tag());
    }
}
