package shop.vitrine.storefront;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Endpoint;
import shop.vitrine.web.Page;

/** Redirects {@code /} to the Shop tab. */
@Path("/")
@Endpoint
public class RootResource {
    @GET
    public Response home() {
        return Page.see("/shop");
    }
}
