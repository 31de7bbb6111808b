package shop.vitrine.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.identity.passkeys.Ceremonies;
import shop.vitrine.identity.passkeys.Passkeys;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** Deleting one's account, after showing once more who one is. */
@Path("/account/deletion")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class DeletionResource {
    /**
     * @param password the present one, or
     * @param credential what a passkey answered
     */
    public record Leave(String password, String ceremony, String credential) {}

    @Inject
    Visitor visitor;

    @Inject
    Farewell farewell;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Passkeys passkeys;

    @Inject
    Limits limits;

    @GET
    @Transactional
    public Page show() {
        return page(Problems.NONE);
    }

    @POST
    @Transactional
    public Response leave(Leave typed) {
        Person person = visitor.person().orElseThrow();
        Optional<Wait> wait = limits.take(Limit.SIGN_IN, person.email());
        if (wait.isPresent()) return wait.get().answer(page(Problems.NONE));
        if (!farewell.shops(person).isEmpty())
            return page(Problems.NONE).status(409).toResponse();
        if (!shows(person, typed))
            return page(Problems.NONE.and("password", "identity.password.present.wrong"))
                    .status(422)
                    .toResponse();
        farewell.bid(person);
        visitor.signOut();
        return Page.see("/goodbye");
    }

    private boolean shows(Person person, Leave typed) {
        if (typed.credential() == null) return person.knows(typed.password());
        return ceremonies
                .shown(typed.ceremony(), typed.credential())
                .filter(one -> one.id().equals(person.id()))
                .isPresent();
    }

    private Page page(Problems problems) {
        Person person = visitor.person().orElseThrow();
        return Page.of("identity/deletion")
                .with("shops", farewell.shops(person))
                .with("passkey", passkeys.any(person.id()))
                .with("problems", problems);
    }
}
