package shop.vitrine.accounts.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import shop.vitrine.web.Page;

/** What is seen by who has deleted the account. */
@Path("/goodbye")
@RequestScoped
@Produces("text/html")
public class AccountDeletedResource {
    @GET
    public Page show() {
        return Page.of("accounts/account-deleted");
    }
}
