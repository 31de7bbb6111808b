package shop.vitrine.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Page;

/** What the market knows of the person who is signed in. */
@Path("/account")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class AccountResource {
    @Inject
    Visitor visitor;

    @GET
    @Transactional
    public Page show() {
        return Page.of("identity/account")
                .with("person", visitor.person().orElseThrow())
                .with("languages", Language.names());
    }
}
