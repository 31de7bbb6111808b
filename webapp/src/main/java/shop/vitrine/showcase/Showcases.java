package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import shop.vitrine.tenants.Scope;
import shop.vitrine.tenants.Shop;

/** The page of each active shop. What is on it is read within that shop's scope, so that nothing else can get there. */
@ApplicationScoped
class Showcases {
    @Inject
    ShowcaseLoader loader;

    /**
     * @param slug of a collection, or null for all
     * @param own whether it stands at the shop's own host
     * @throws NotFoundException when no active shop has this handle, or it has no such collection
     */
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

    /** The addresses of a shop's pages at its own host. */
    List<String> addresses(String handle) {
        Shop shop = shop(handle);
        return Scope.shop(shop.id()).get(() -> loader.addresses(shop));
    }

    /** @throws NotFoundException when no active shop has this handle */
    Shop shop(String handle) {
        return loader.find(handle).filter(Shop::isActive).orElseThrow(NotFoundException::new);
    }
}
