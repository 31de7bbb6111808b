package shop.vitrine.accounts.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.accounts.PasswordPolicy;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.SignInCompletion;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.emaillinks.EmailLinks;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.SafeRedirect;
import shop.vitrine.web.language.CurrentLanguage;

/** Registers a person and signs them in. */
@Path("/register")
@Screen
public class RegisterResource {
    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    SignInCompletion completion;

    @Inject
    EmailLinks links;

    @Inject
    RateLimiter limiter;

    @Inject
    FormValidator forms;

    @Inject
    CurrentLanguage language;

    @GET
    public Response show(@QueryParam("to") String to) {
        if (visitor.isSignedIn()) return Page.see(SafeRedirect.own(to, "/account"));
        return page(new RegisterAccount(null, null, null, null, to), Problems.NONE)
                .toResponse();
    }

    @POST
    public Response create(RegisterAccount typed) {
        Problems problems = check(typed);
        if (problems.any()) return page(typed, problems).status(422).toResponse();
        Optional<RetryAfter> wait = limiter.take(RateLimit.REGISTER, typed.email());
        if (wait.isPresent()) return wait.get().answer(page(typed, problems));
        Optional<Person> person = persons.register(typed.email(), typed.name(), typed.password(), spoken(typed));
        if (person.isEmpty())
            return page(typed, Problems.NONE.and("email", "accounts.email.taken"))
                    .status(422)
                    .toResponse();
        completion.of(person.get(), SignInMethod.REGISTERING);
        links.welcome(person.get());
        return Page.see(SafeRedirect.own(typed.to(), "/account"));
    }

    private Problems check(RegisterAccount typed) {
        Problems problems = forms.check(typed);
        if (problems.at("password")) return problems;
        return PasswordPolicy.problem(typed.password(), typed.email(), typed.name())
                .map(key -> problems.and("password", key))
                .orElse(problems);
    }

    private Locale spoken(RegisterAccount typed) {
        return typed.spoken().orElse(language.locale());
    }

    private Page page(RegisterAccount typed, Problems problems) {
        return Page.of("accounts/register")
                .with("form", typed)
                .with("problems", problems)
                .with("language", spoken(typed).getLanguage())
                .with("languages", CurrentLanguage.names())
                .with("to", SafeRedirect.own(typed.to(), "/account"));
    }
}
