package shop.vitrine.listings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;

/** Prices and pieces of many variants at once: all of it is written, or nothing. */
@Path("/seller/products/prices")
@RequestScoped
@SellerOnly(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class BulkPricesResource {
    @Inject
    BulkPriceUpdate repricing;

    @Inject
    ShopProducts products;

    @Inject
    Current current;

    /** The URL says which page of the list it was. */
    @POST
    @Transactional
    public Response change(@BeanParam ProductListQuery.ProductListParameters asked, UpdatePrices typed) {
        ProductListQuery wish = asked.wish();
        Problems problems = repricing.apply(current.shopId(), typed);
        if (!problems.any()) {
            String path = wish.editing(false);
            return Page.see(path + (path.contains("?") ? "&" : "?") + "did=prices");
        }
        ProductListPage list = products.list(current.shopId(), wish.withPriceEditing());
        return ProductListRenderer.of(list.withProducts(
                        list.products().stream().map(typed::over).toList()))
                .with("problems", problems)
                .status(422)
                .toResponse();
    }
}
