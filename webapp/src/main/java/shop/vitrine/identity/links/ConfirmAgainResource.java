package shop.vitrine.identity.links;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.pages.Page;

/** Asking once more for the mail that confirms the address. */
@Path("/account/confirmation")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class ConfirmAgainResource {
    @Inject
    Visitor visitor;

    @Inject
    MailLinks links;

    @Inject
    Limits limits;

    @POST
    @Transactional
    public Response send() {
        Person person = visitor.person().orElseThrow();
        if (person.isConfirmed()) return Page.see("/account");
        Page page = Page.of("identity/sent").with("email", person.email()).with("kind", "confirm");
        Optional<Wait> wait = limits.take(Limit.MAIL, person.email());
        if (wait.isPresent()) return wait.get().answer(page);
        links.askToConfirm(person);
        return page.toResponse();
    }
}
