package shop.vitrine.accounts.twofactor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.passkeys.Passkeys;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.SafeRedirect;

/** The person's second factors: overview, new recovery codes, removal. */
@Path("/account/two-factor")
@Screen
@RolesAllowed(Roles.BUYER)
public class TwoFactorResource {
    /** @param password current one */
    public record ConfirmWithPassword(String password) {}

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    SecondFactors factors;

    @Inject
    FactorMailer mailer;

    @Inject
    AuthenticatorApps authenticators;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    Passkeys passkeys;

    @Inject
    RateLimiter limiter;

    @GET
    public Page show(@QueryParam("to") String to) {
        return page(Problems.NONE).with("to", to == null ? null : SafeRedirect.own(to, "/account"));
    }

    @POST
    @Path("/codes")
    public Response renewCodes(ConfirmWithPassword typed) {
        Person person = person();
        Optional<Response> refused = refused(person, typed, "codes");
        if (refused.isPresent()) return refused.get();
        if (!factors.hasApp(person)) return Page.see("/account/two-factor");
        mailer.tell(person, FactorChange.CODES_RENEWED);
        return Page.of("accounts/recovery-codes")
                .with("codes", recoveryCodes.renew(person.id()))
                .with("to", "/account/two-factor")
                .toResponse();
    }

    @POST
    @Path("/end")
    public Response end(ConfirmWithPassword typed) {
        Person person = person();
        Optional<Response> refused = refused(person, typed, "end");
        if (refused.isPresent()) return refused.get();
        if (person.isAdmin() && !passkeys.any(person.id()))
            return page(Problems.NONE.and("end", "accounts.secondfactor.needed"))
                    .status(422)
                    .toResponse();
        authenticators.remove(person.id());
        recoveryCodes.remove(person.id());
        mailer.tell(person, FactorChange.APP_REMOVED);
        return Page.see("/account/two-factor");
    }

    private Optional<Response> refused(Person person, ConfirmWithPassword typed, String form) {
        if (factors.isStepUpRequired(person))
            return Optional.of(Page.see(SignInRedirect.path("/login/two-factor", "/account/two-factor")));
        Optional<RetryAfter> wait = limiter.take(RateLimit.SIGN_IN, person.id());
        if (wait.isPresent()) return wait.map(after -> after.answer(page(Problems.NONE)));
        if (persons.authenticate(Optional.of(person), typed.password()).isEmpty())
            return Optional.of(page(Problems.NONE.and(form, "accounts.password.present.wrong"))
                    .status(422)
                    .toResponse());
        limiter.reset(RateLimit.SIGN_IN, person.id());
        return Optional.empty();
    }

    private Page page(Problems problems) {
        Person person = person();
        return Page.of("accounts/two-factor")
                .with("app", authenticators.find(person.id()).orElse(null))
                .with("codes", recoveryCodes.left(person.id()))
                .with("passkeys", passkeys.of(person.id()).size())
                .with("confirmed", person.isConfirmed())
                .with("admin", person.isAdmin())
                .with("problems", problems);
    }

    private Person person() {
        return visitor.person().orElseThrow();
    }
}
