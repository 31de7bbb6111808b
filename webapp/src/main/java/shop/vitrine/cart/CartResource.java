package shop.vitrine.cart;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/cart")
@Screen
public class CartResource {
    @Inject
    CartDisplay display;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        return display.show(CartNotices.read(notice));
    }
}
