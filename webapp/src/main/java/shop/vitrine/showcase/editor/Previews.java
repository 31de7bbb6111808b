package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.showcase.Preview;
import shop.vitrine.showcase.Showcase;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.showcase.Design;

/** Makes previews for the current shop. */
@ApplicationScoped
@Transactional
class Previews {
    @Inject
    CurrentShop current;

    @Inject
    Shops shops;

    @Inject
    Preview preview;

    /** @param query of the preview's own address */
    Showcase arrange(Design design, String query, String collection) {
        return preview.arrange(shops.get(current.id()), design, query, collection);
    }
}
