package shop.vitrine.storefront;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import shop.vitrine.catalog.Product;
import shop.vitrine.media.MediaUrls;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.caching.PublicPage;
import shop.vitrine.web.http.SafeRedirect;
import shop.vitrine.web.language.CurrentLanguage;

/** Finds a product by id and redirects if the slug is wrong. */
@Path("/products/{id:[0-9a-z]+}{slug:(-.*)?}")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
public class ProductResource {
    private static final int SIMILAR = 10;

    @Inject
    ProductViewLoader loader;

    @Inject
    StorefrontSearch search;

    @Inject
    MediaUrls media;

    @Inject
    CurrentLanguage language;

    @GET
    @PublicPage
    public Response show(
            @PathParam("id") String id, @PathParam("slug") String slug, @QueryParam("variant") String variant) {
        ProductView view = loader.find(id).orElseThrow(NotFoundException::new);
        Product product = view.product();
        if (!slug.equals("-" + product.slug())) return moved(product);
        Locale locale = language.locale();
        StructuredData data = new StructuredData(view, media, locale);
        return Page.of("storefront/product")
                .with("exhibit", view)
                .with("product", product)
                .with("shop", view.shop())
                .with("counter", new VariantPicker(view, variant, locale))
                .with("similar", search.similar(product, SIMILAR))
                .with("summary", summary(product))
                .with("thing", data.product())
                .with("trail", data.path())
                .toResponse();
    }

    private static Response moved(Product product) {
        return SafeRedirect.moved(product.path());
    }

    /** For link previews. */
    private static String summary(Product product) {
        String words = StructuredData.plain(product.description());
        return words.length() <= 200 ? words : words.substring(0, Math.max(100, words.lastIndexOf(" ", 200))) + "…";
    }
}
