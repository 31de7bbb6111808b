package shop.vitrine.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.cart.CartAdjustment;
import shop.vitrine.orders.OrderAccess;
import shop.vitrine.orders.Purchase;
import shop.vitrine.web.Page;

/** A purchase that was cancelled goes back into the cart. The cart says what there is too little of now. */
@Path("/checkout/reorder")
@RequestScoped
@Produces("text/html")
public class ReorderResource {
    @Inject
    OrderAccess access;

    @Inject
    CartAdjustment adjustment;

    /** @param number of the purchase */
    record Reorder(String number) {}

    /** @param key of the purchase's link, for who is not signed in as its buyer */
    @POST
    @Transactional
    public Response putBack(Reorder wish, @QueryParam("key") String key) {
        Purchase purchase = access.purchase(wish.number() == null ? "" : wish.number(), key);
        if (purchase.isCancelled()) adjustment.putBack(purchase.quantities());
        return Page.see("/cart");
    }
}
