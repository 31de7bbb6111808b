package shop.vitrine.checkout;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.cart.CartAdjustment;
import shop.vitrine.orders.OrderAccess;
import shop.vitrine.orders.Purchase;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

/** Puts a cancelled purchase back into the cart. */
@Path("/checkout/reorder")
@Screen
public class ReorderResource {
    @Inject
    OrderAccess access;

    @Inject
    CartAdjustment adjustment;

    record Reorder(String number) {}

    @POST
    public Response putBack(Reorder command, @QueryParam("key") String key) {
        Purchase purchase = access.purchase(command.number() == null ? "" : command.number(), key);
        if (purchase.isCancelled()) adjustment.putBack(purchase.quantities());
        return Page.see("/cart");
    }
}
