package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import shop.vitrine.showcase.DraftShowcaseLoader;
import shop.vitrine.showcase.ShowcasePage;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;

/** Makes previews for the current shop. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class PreviewLoader {
    @Inject
    Current current;

    @Inject
    Shops shops;

    @Inject
    DraftShowcaseLoader loader;

    ShowcasePage load(Design design, String query, String collection) {
        return loader.load(shops.get(current.shopId()), design, query, collection);
    }
}
