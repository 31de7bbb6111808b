package shop.vitrine.catalog.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member;

/** Prices and pieces of many variants at once: all of it is written, or nothing. */
@Path("/seller/products/prices")
@RequestScoped
@Staff(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class BulkPricesResource {
    @Inject
    Repricing repricing;

    @Inject
    ShopProducts products;

    @Inject
    CurrentShop current;

    /** The URL says which page of the list it was. */
    @POST
    @Transactional
    public Response change(@BeanParam Wish.Asked asked, TypedPrices typed) {
        Wish wish = asked.wish();
        Problems problems = repricing.write(current.id(), typed);
        if (!problems.any()) {
            String path = wish.editing(false);
            return Page.see(path + (path.contains("?") ? "&" : "?") + "did=prices");
        }
        ProductList list = products.list(current.id(), wish.inPrices());
        return ListPages.of(list.with(list.products().stream().map(typed::over).toList()))
                .with("problems", problems)
                .status(422)
                .toResponse();
    }
}
