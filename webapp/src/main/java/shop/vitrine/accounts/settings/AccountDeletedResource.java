package shop.vitrine.accounts.settings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/goodbye")
@Screen
public class AccountDeletedResource {
    @GET
    public Page show() {
        return Page.of("accounts/account-deleted");
    }
}
