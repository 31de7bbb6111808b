package shop.vitrine.accounts.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/logout")
@Screen
public class LogoutResource {
    @Inject
    Visitor visitor;

    @POST
    public Response leave() {
        visitor.signOut();
        return Page.see("/shop");
    }
}
