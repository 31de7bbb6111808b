package shop.vitrine.cart;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

/** The destination country, which decides delivery costs. */
@Path("/cart/country")
@Screen
public class CartCountryResource {
    public record ChooseCountry(String country) {}

    @Inject
    DeliveryCountry deliveryCountry;

    @Inject
    Carts carts;

    @Inject
    CartRenderer renderer;

    @GET
    public Response show() {
        return Page.see("/cart");
    }

    @POST
    public Response choose(ChooseCountry command) {
        deliveryCountry.choose(command.country());
        return renderer.done(carts.currentForUpdate(), CartNotices.of("sent"), "/cart#country");
    }
}
