package shop.vitrine.cart;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

/** Where the cart is to go, which decides what delivery costs and who delivers at all. */
@Path("/cart/country")
@Screen
public class CartCountryResource {
    /** @param country its code */
    public record ChooseCountry(String country) {}

    @Inject
    DeliveryCountry deliveryCountry;

    @Inject
    Carts carts;

    @Inject
    CartRenderer pages;

    /** Where a reload leads. */
    @GET
    public Response show() {
        return Page.see("/cart");
    }

    @POST
    public Response choose(ChooseCountry wish) {
        deliveryCountry.choose(wish.country());
        return pages.done(carts.currentForUpdate(), CartNotices.of("sent"), "/cart#country");
    }
}
