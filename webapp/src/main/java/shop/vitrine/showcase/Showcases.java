package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import shop.vitrine.tenants.Scope;
import shop.vitrine.tenants.Shop;

/** Loads pages of active shops, each within that shop's scope so that no other data can leak in. */
@ApplicationScoped
class Showcases {
    @Inject
    ShowcaseLoader loader;

    /** @throws NotFoundException if there is no such active shop or collection */
    ShowcasePage show(String handle, String slug, ShowcaseListQuery query, boolean own) {
        Shop shop = shop(handle);
        return Scope.shop(shop.id()).get(() -> loader.load(shop, slug, query, own));
    }

    /** The colours of a shop's page. */
    ThemeStylesheet theme(String handle) {
        Shop shop = shop(handle);
        return ThemeStylesheet.of(
                Scope.shop(shop.id()).get(() -> loader.front(shop)).design());
    }

    List<String> addresses(String handle) {
        Shop shop = shop(handle);
        return Scope.shop(shop.id()).get(() -> loader.addresses(shop));
    }

    Shop shop(String handle) {
        return loader.find(handle).filter(Shop::isActive).orElseThrow(NotFoundException::new);
    }
}
