package shop.vitrine.market;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.pages.Page;

/** The market's door is its shop. */
@Path("/")
public class HomeResource {
    @GET
    public Response home() {
        return Page.see("/shop");
    }
}
