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
import java.util.Map;
import java.util.Optional;
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** Choosing another password. It ends the sessions on all other devices. */
@Path("/account/password")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class PasswordResource {
    /**
     * @param present the password of now
     * @param password the one from now on
     */
    public record ChangePassword(String present, String password) {}

    @Inject
    Visitor visitor;

    @Inject
    NewPassword newPassword;

    @Inject
    Limits limits;

    @GET
    @Transactional
    public Page show() {
        return page(Problems.NONE);
    }

    @POST
    @Transactional
    public Response change(ChangePassword typed) {
        Person person = visitor.person().orElseThrow();
        Optional<Wait> wait = limits.take(Limit.SIGN_IN, person.email());
        if (wait.isPresent()) return wait.get().answer(page(Problems.NONE));
        Problems problems = newPassword.check(typed.password(), person.email(), person.name());
        if (!person.knows(typed.present()))
            problems = new Problems(Map.of("present", "identity.password.present.wrong"));
        if (problems.any()) return page(problems).status(422).toResponse();
        limits.forget(Limit.SIGN_IN, person.email());
        newPassword.set(person, typed.password(), visitor.sessionId());
        return Page.see("/account?done=password");
    }

    private Page page(Problems problems) {
        return Page.of("identity/password").with("problems", problems);
    }
}
