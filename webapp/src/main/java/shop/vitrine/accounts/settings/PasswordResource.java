package shop.vitrine.accounts.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.accounts.signin.PasswordChange;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;

/** Changing the password ends the sessions on other devices. */
@Path("/account/password")
@Screen
@RolesAllowed(Roles.BUYER)
public class PasswordResource {
    public record ChangePassword(String present, String password) {}

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    PasswordChange newPassword;

    @Inject
    RateLimiter limiter;

    @GET
    public Page show() {
        return page(Problems.NONE);
    }

    @POST
    public Response change(ChangePassword typed) {
        Person person = visitor.person().orElseThrow();
        Optional<RetryAfter> wait = limiter.take(RateLimit.SIGN_IN, person.id());
        if (wait.isPresent()) return wait.get().answer(page(Problems.NONE));
        Problems problems = newPassword.check(typed.password(), person.email(), person.name());
        Optional<Person> shown = persons.authenticate(Optional.of(person), typed.present());
        if (shown.isEmpty()) problems = new Problems(Map.of("present", "accounts.password.present.wrong"));
        if (problems.any()) return page(problems).status(422).toResponse();
        limiter.reset(RateLimit.SIGN_IN, person.id());
        newPassword.set(shown.get(), typed.password(), visitor.sessionId());
        return Page.see(AccountResource.NOTICES.path("/account", "password"));
    }

    private Page page(Problems problems) {
        return Page.of("accounts/password").with("problems", problems);
    }
}
