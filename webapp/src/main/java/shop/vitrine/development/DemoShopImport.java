package shop.vitrine.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import shop.vitrine.feeds.importing.FeedImporter;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.media.Picture;
import shop.vitrine.media.Pictures;
import shop.vitrine.tenants.Scope;

/** Creates one demo shop: draft, showcase, products, then opening and ratings. */
@ApplicationScoped
class DemoShopImport {
    @Inject
    DemoShopWriter writer;

    @Inject
    DemoShowcase showcases;

    @Inject
    FeedImporter feeds;

    @Inject
    Pictures pictures;

    boolean isOpen(String handle) {
        return writer.isOpen(handle);
    }

    /** @return number of products */
    int open(DemoShop demo, Path home) {
        try {
            DemoPictureSource art = new DemoPictureSource(home, pictures);
            String shop = writer.draft(demo);
            feeds.run(shop, demo.feed(), art, false, problem -> refuse(demo, problem), progress -> {});
            Picture banner = art.draw(demo.get("banner"));
            Picture portrait = art.draw(demo.get("portrait"));
            Scope.shop(shop).run(() -> showcases.publish(demo, banner, portrait));
            return writer.open(shop, demo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Demo feeds are ours, so any problem fails the import. */
    private static void refuse(DemoShop demo, FeedProblem problem) {
        throw new IllegalStateException("@" + demo.handle() + ", line " + problem.line() + ", " + problem.field() + ": "
                + problem.reason(Locale.ENGLISH));
    }
}
