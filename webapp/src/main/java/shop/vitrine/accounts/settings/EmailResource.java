package shop.vitrine.accounts.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.EmailAddress;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.emaillinks.EmailLinks;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;

/** Changes the mail address once the new one is confirmed. */
@Path("/account/email")
@Screen
@RolesAllowed(Roles.BUYER)
public class EmailResource {
    /** @param password current one */
    public record ChangeEmail(
            @NotNull(message = "accounts.email.missing") @EmailAddress
            String email,

            String password) {}

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    EmailLinks links;

    @Inject
    RateLimiter limiter;

    @Inject
    FormValidator forms;

    @GET
    public Page show() {
        return page(null, Problems.NONE);
    }

    /** An address in use gets no mail, and the page looks the same so as not to reveal it. */
    @POST
    public Response change(ChangeEmail typed) {
        Person person = visitor.person().orElseThrow();
        Optional<RetryAfter> wait = limiter.take(RateLimit.SIGN_IN, person.id());
        if (wait.isPresent()) return wait.get().answer(page(typed.email(), Problems.NONE));
        Problems problems = forms.check(typed);
        if (!problems.any() && typed.email().equalsIgnoreCase(person.email()))
            problems = problems.and("email", "accounts.email.same");
        if (!person.matchesPassword(typed.password()))
            problems = problems.and("password", "accounts.password.present.wrong");
        if (problems.any()) return page(typed.email(), problems).status(422).toResponse();
        wait = limiter.take(RateLimit.MAIL, typed.email());
        if (wait.isPresent()) return wait.get().answer(page(typed.email(), Problems.NONE));
        if (persons.lockUnchanged(person).isEmpty())
            return page(typed.email(), Problems.NONE.and("password", "accounts.password.present.wrong"))
                    .status(422)
                    .toResponse();
        limiter.reset(RateLimit.SIGN_IN, person.id());
        if (persons.findByEmail(typed.email()).isEmpty()) links.sendEmailChange(person, typed.email());
        return Page.of("accounts/email-sent")
                .with("email", typed.email())
                .with("kind", "change")
                .toResponse();
    }

    private Page page(String email, Problems problems) {
        return Page.of("accounts/email")
                .with("person", visitor.person().orElseThrow())
                .with("email", email)
                .with("problems", problems);
    }
}
