package shop.vitrine.listings;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.catalog.Product;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.list.ListQuery;

@Path("/seller/products")
@Screen
@SellerOnly(Member.Role.CATALOGUE)
public class SellerProductsResource {
    @Inject
    ShopProducts products;

    @Inject
    ProductSubmission submission;

    @Inject
    ProductFormRenderer renderer;

    @Inject
    Current current;

    @GET
    public Page list(@Context UriInfo uri, @QueryParam("notice") String notice) {
        return ProductListRenderer.of(products.list(current.shopId(), ListQuery.read(ProductListQuery.class, uri)))
                .with("notice", ProductListRenderer.notice(notice));
    }

    @GET
    @Path("new")
    public Page blank() {
        return renderer.of(ProductForm.BLANK, Problems.NONE);
    }

    @POST
    public Response create(SubmitProduct typed) {
        if (typed.id() != null) throw new NotFoundException();
        return submission.save(new Product(current.shopId(), current.now()), typed);
    }
}
