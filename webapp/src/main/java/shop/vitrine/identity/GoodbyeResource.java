package shop.vitrine.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import shop.vitrine.pages.Page;

/** What is seen by who has deleted the account. */
@Path("/goodbye")
@RequestScoped
@Produces("text/html")
public class GoodbyeResource {
    @GET
    public Page show() {
        return Page.of("identity/goodbye");
    }
}
