package shop.vitrine.accounts.signin;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.EmailAddress;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.emaillinks.EmailLinks;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;

/** Answers the same for unknown addresses. */
@Path("/login/forgotten")
@Screen
public class ForgotPasswordResource {
    public record RequestPasswordReset(
            @NotNull(message = "accounts.email.missing") @EmailAddress
            String email) {}

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

    @POST
    public Response ask(RequestPasswordReset typed) {
        Problems problems = forms.check(typed);
        if (problems.any()) return page(typed.email(), problems).status(422).toResponse();
        Optional<RetryAfter> wait = limiter.take(RateLimit.MAIL, typed.email());
        if (wait.isPresent()) return wait.get().answer(page(typed.email(), problems));
        persons.findByEmail(typed.email()).ifPresent(links::reset);
        return Page.of("accounts/email-sent")
                .with("email", typed.email())
                .with("kind", "reset")
                .toResponse();
    }

    private static Page page(String email, Problems problems) {
        return Page.of("accounts/forgot-password").with("email", email).with("problems", problems);
    }
}
