package shop.vitrine.accounts.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.SignInAttempts;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.SafeRedirect;

@Path("/login")
@Screen
public class LoginResource {
    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    SignInFlow flow;

    @Inject
    SignInAttempts signIns;

    @Inject
    RateLimiter limiter;

    @Inject
    FormValidator forms;

    @GET
    public Response show(@QueryParam("to") String to) {
        if (visitor.isSignedIn()) return Page.see(SafeRedirect.own(to, "/account"));
        return LoginRenderer.of(null, to, Problems.NONE).toResponse();
    }

    @POST
    public Response enter(SignIn typed) {
        Problems problems = forms.check(typed);
        if (problems.any()) return refuse(typed, problems);
        String counted = persons.limitKey(typed.email());
        Optional<RetryAfter> wait = limiter.take(RateLimit.SIGN_IN, counted);
        if (wait.isPresent()) return wait.get().answer(LoginRenderer.of(typed.email(), typed.to(), Problems.NONE));
        Optional<Person> known = persons.findByEmail(typed.email());
        Optional<Person> person = persons.authenticate(known, typed.password());
        if (person.isEmpty()) {
            known.ifPresent(one -> signIns.failed(one, SignInMethod.PASSWORD));
            return refuse(typed, Problems.NONE.and("form", "accounts.login.wrong"));
        }
        limiter.reset(RateLimit.SIGN_IN, person.get().id());
        return Page.see(flow.of(person.get(), SignInMethod.PASSWORD, SafeRedirect.own(typed.to(), "/account")));
    }

    private static Response refuse(SignIn typed, Problems problems) {
        return LoginRenderer.of(typed.email(), typed.to(), problems).status(422).toResponse();
    }
}
