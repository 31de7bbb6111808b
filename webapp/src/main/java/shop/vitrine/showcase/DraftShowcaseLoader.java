package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductCards;
import shop.vitrine.platform.Settings;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.list.ListQuery;

/** Loads an unpublished design as it would look live. Needs a transaction in the shop's scope. */
@ApplicationScoped
public class DraftShowcaseLoader {
    @Inject
    ProductCards cards;

    public ShowcasePage load(Shop shop, Design design, String query, String slug) {
        ShowcaseAddress address = ShowcaseAddress.draft(query, Settings.url() + "/@" + shop.handle());
        List<CollectionSection> collections = design.sections().collections();
        ShowcaseListQuery all = ListQuery.blank(ShowcaseListQuery.class);
        CollectionSection chosen = slug == null
                ? null
                : collections.stream()
                        .filter(section -> section.slug().equals(slug))
                        .findFirst()
                        .orElse(null);
        Set<String> needed = new HashSet<>(chosen == null ? SectionView.products(design) : chosen.products());
        Map<String, ProductCard> found = cards.previews(shop.id(), needed);
        List<ProductCard> shown = chosen == null
                ? cards.previews(shop.id(), ShowcaseListQuery.SIZE)
                : chosen.products().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new ShowcasePage(
                shop,
                design,
                address,
                collections.stream().map(CollectionView::of).toList(),
                chosen == null ? SectionView.all(design, found, address) : List.of(),
                new ShowcasePage.ShownProducts(
                        chosen == null ? null : CollectionView.of(chosen), all, shown, shown.size()));
    }
}
