package shop.vitrine.storefront;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Endpoint;
import shop.vitrine.web.Page;

/** The market's door is its shop. */
@Path("/")
@Endpoint
public class RootResource {
    @GET
    public Response home() {
        return Page.see("/shop");
    }
}
