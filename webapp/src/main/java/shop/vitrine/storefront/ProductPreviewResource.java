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
import java.util.List;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.language.CurrentLanguage;

/** A product as buyers will see it, for members: not cached, not indexed. */
@Path("/seller/products/{id:[0-9a-z]{12}}/preview")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Member.Role.CATALOGUE)
public class ProductPreviewResource {
    @Inject
    ProductViewLoader loader;

    @Inject
    CurrentLanguage language;

    @GET
    public Response show(@PathParam("id") String id, @QueryParam("variant") String variant) {
        ProductView view = loader.preview(id).orElseThrow(NotFoundException::new);
        if (view.product().offered().isEmpty()) return Page.see("/seller/products/" + id);
        return Page.of("storefront/product")
                .with("exhibit", view)
                .with("product", view.product())
                .with("shop", view.shop())
                .with("counter", new VariantPicker(view, variant, language.locale()))
                .with("similar", List.of())
                .with("summary", "")
                .with("thing", null)
                .with("trail", null)
                .with("preview", true)
                .toResponse();
    }
}
