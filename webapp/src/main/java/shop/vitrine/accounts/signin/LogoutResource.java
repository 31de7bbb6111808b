package shop.vitrine.accounts.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.web.Page;

/** Signing out of this browser. */
@Path("/logout")
@RequestScoped
public class LogoutResource {
    @Inject
    Visitor visitor;

    @POST
    @Transactional
    public Response leave() {
        visitor.signOut();
        return Page.see("/shop");
    }
}
