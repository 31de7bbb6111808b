package shop.vitrine.accounts.twofactor;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.SignInAttempts;
import shop.vitrine.accounts.SignInCompletion;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.passkeys.Passkeys;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.SafeRedirect;

/** The second step of signing in. */
@Path("/login/two-factor")
@Screen
public class SecondFactorLoginResource {
    /** @param code from the app or a recovery code */
    public record EnterCode(
            @NotNull(message = "accounts.secondfactor.missing")
            String code,

            String to) {}

    @Inject
    PendingSignInCookie cookie;

    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    SignInCompletion completion;

    @Inject
    SignInAttempts signIns;

    @Inject
    Visitor visitor;

    @Inject
    RateLimiter limiter;

    @Inject
    FormValidator forms;

    @GET
    public Response show(@QueryParam("to") String to) {
        Optional<Person> person = cookie.person();
        if (person.isEmpty()) return elsewhere(to);
        if (!factors.any(person.get())) return Page.see(SignInRedirect.path("/account/two-factor", goal(to)));
        return page(person.get(), to, Problems.NONE).toResponse();
    }

    @POST
    public Response enter(EnterCode typed) {
        Optional<Person> known = cookie.person();
        if (known.isEmpty()) return elsewhere(typed.to());
        Person person = known.get();
        Problems problems = forms.check(typed);
        if (problems.any())
            return page(person, typed.to(), problems).status(422).toResponse();
        Optional<RetryAfter> wait = limiter.take(RateLimit.SECOND_FACTOR, person.id());
        if (wait.isPresent()) return wait.get().answer(page(person, typed.to(), problems));
        Optional<Person> locked = cookie.lock();
        if (locked.isEmpty()) return elsewhere(typed.to());
        Optional<SignInMethod> how = factors.accept(person, typed.code());
        if (how.isEmpty()) {
            signIns.failed(person, SignInMethod.AUTHENTICATOR);
            return page(person, typed.to(), Problems.NONE.and("code", "accounts.secondfactor.wrong"))
                    .status(422)
                    .toResponse();
        }
        limiter.reset(RateLimit.SECOND_FACTOR, person.id());
        cookie.end();
        completion.of(locked.get(), how.get());
        return Page.see(goal(typed.to()));
    }

    /** The sign-in has expired, or no factor was due. */
    private Response elsewhere(String to) {
        return Page.see(visitor.isSignedIn() ? goal(to) : SignInRedirect.path("/login", goal(to)));
    }

    private Page page(Person person, String to, Problems problems) {
        return Page.of("accounts/second-factor")
                .with("to", goal(to))
                .with("problems", problems)
                .with("app", factors.hasApp(person))
                .with("passkey", passkeys.any(person.id()));
    }

    private static String goal(String to) {
        return SafeRedirect.own(to, "/account");
    }
}
