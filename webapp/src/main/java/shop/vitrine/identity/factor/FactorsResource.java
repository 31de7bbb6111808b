package shop.vitrine.identity.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.identity.passkeys.Passkeys;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/** What a person can show besides the password: what there is, new recovery codes, and an end of it. */
@Path("/account/second")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class FactorsResource {
    /** @param password the present one, as typed */
    public record Prove(String password) {}

    @Inject
    Visitor visitor;

    @Inject
    Factors factors;

    @Inject
    Authenticators authenticators;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    Passkeys passkeys;

    @Inject
    Limits limits;

    @GET
    @Transactional
    public Page show(@QueryParam("to") String to) {
        return page(Problems.NONE).with("to", to == null ? null : Places.own(to, "/account"));
    }

    @POST
    @Path("/codes")
    @Transactional
    public Response renewCodes(Prove typed) {
        Person person = person();
        Optional<Response> refused = refused(person, typed, "codes");
        if (refused.isPresent()) return refused.get();
        if (!factors.hasApp(person)) return Page.see("/account/second");
        return Page.of("identity/recovery")
                .with("codes", recoveryCodes.renew(person.id()))
                .with("to", "/account/second")
                .toResponse();
    }

    @POST
    @Path("/end")
    @Transactional
    public Response end(Prove typed) {
        Person person = person();
        Optional<Response> refused = refused(person, typed, "end");
        if (refused.isPresent()) return refused.get();
        if (person.isAdmin() && !passkeys.any(person.id()))
            return page(Problems.NONE.and("end", "identity.second.needed"))
                    .status(422)
                    .toResponse();
        authenticators.remove(person.id());
        recoveryCodes.remove(person.id());
        return Page.see("/account/second");
    }

    private Optional<Response> refused(Person person, Prove typed, String form) {
        if (factors.owed(person)) return Optional.of(Page.see("/login/second?to=/account/second"));
        Optional<Wait> wait = limits.take(Limit.SIGN_IN, person.email());
        if (wait.isPresent()) return wait.map(one -> one.answer(page(Problems.NONE)));
        if (!person.knows(typed.password()))
            return Optional.of(page(Problems.NONE.and(form, "identity.password.present.wrong"))
                    .status(422)
                    .toResponse());
        limits.forget(Limit.SIGN_IN, person.email());
        return Optional.empty();
    }

    private Page page(Problems problems) {
        Person person = person();
        return Page.of("identity/factors")
                .with("app", authenticators.find(person.id()).orElse(null))
                .with("codes", recoveryCodes.left(person.id()))
                .with("passkeys", passkeys.of(person.id()).size())
                .with("admin", person.isAdmin())
                .with("problems", problems);
    }

    private Person person() {
        return visitor.person().orElseThrow();
    }
}
