package shop.vitrine.catalog.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.catalog.Product;
import shop.vitrine.house.MarketClock;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member;

/** All products of a shop, for those who list them. */
@Path("/seller/products")
@RequestScoped
@Staff(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class SellerProductsResource {
    @Inject
    ShopProducts products;

    @Inject
    ProductSaving saving;

    @Inject
    SheetPages pages;

    @Inject
    CurrentShop current;

    @Inject
    MarketClock clock;

    /**
     * @param did what was just done to some products, which the page says and offers to undo
     * @param ids of those products, with commas
     */
    @GET
    @Transactional
    public Page list(@BeanParam Wish.Asked asked, @QueryParam("did") String did, @QueryParam("ids") String ids) {
        return ListPages.of(products.list(current.id(), asked.wish())).with("done", Done.of(did, ids));
    }

    @GET
    @Path("new")
    @Transactional
    public Page blank() {
        return pages.of(Sheet.BLANK, Problems.NONE);
    }

    @POST
    @Transactional
    public Response create(TypedListing typed) {
        if (typed.id() != null) throw new NotFoundException();
        return saving.save(new Product(current.id(), clock.now()), typed);
    }
}
