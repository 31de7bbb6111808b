package shop.vitrine.listings;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.catalog.Products;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.notice.Notices;

/** One product of the shop: its form, publishing, and archiving. */
@Path("/seller/products/{id:[0-9a-z]{12}}")
@Screen
@SellerOnly(Member.Role.CATALOGUE)
public class SellerProductResource {
    static final Notices NOTICES = Notices.of("listings.product.notice", "saved", "published", "unpublished", "asked");

    @Inject
    Products products;

    @Inject
    ProductSubmission submission;

    @Inject
    ProductFormRenderer renderer;

    @Inject
    Current current;

    @PathParam("id")
    String id;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        Product product = products.find(id).orElseThrow(NotFoundException::new);
        return renderer.of(submission.now(product), Problems.NONE).with("notice", NOTICES.read(notice));
    }

    @POST
    public Response save(SubmitProduct typed) {
        if (!id.equals(typed.id())) throw new NotFoundException();
        return submission.save(locked(), typed);
    }

    @POST
    @Path("unpublish")
    public Response unpublish() {
        Product product = locked();
        if (product.isPublished()) product.unpublish(current.now());
        return Page.see(NOTICES.path("/seller/products/" + id, "unpublished"));
    }

    @POST
    @Path("archive")
    public Response archive() {
        Product product = locked();
        if (product.status() != ProductStatus.ARCHIVED) product.archive(current.now());
        return Page.see(ProductListRenderer.NOTICES.path("/seller/products", "archived", id));
    }

    private Product locked() {
        return products.forUpdate(id).orElseThrow(NotFoundException::new);
    }
}
