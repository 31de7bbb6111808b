package shop.vitrine.accounts.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.SignInCompletion;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.passkeys.PasskeyCeremony;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.accounts.twofactor.PendingSignInCookie;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.SafeRedirect;

@Path("/login/passkey")
@Screen
public class PasskeyLoginResource {
    /** @param credential the browser's response as JSON */
    public record SignInWithPasskey(String ceremony, String credential, String to) {}

    @Inject
    PasskeyCeremony passkeyCeremony;

    @Inject
    SignInCompletion completion;

    @Inject
    PendingSignInCookie cookie;

    @Inject
    RateLimiter limiter;

    @POST
    @Path("/options")
    @Produces("application/json")
    public Response options() {
        Optional<RetryAfter> wait = limiter.take(RateLimit.PASSKEY, null);
        if (wait.isPresent()) return wait.get().answer();
        return Response.ok(passkeyCeremony.startAssertion())
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Produces("text/html")
    public Response enter(SignInWithPasskey shown) {
        Optional<Person> person = passkeyCeremony.shown(shown.ceremony(), shown.credential());
        if (person.isEmpty())
            return LoginRenderer.of(null, shown.to(), Problems.NONE.and("form", "accounts.passkey.unknown"))
                    .status(422)
                    .toResponse();
        cookie.end();
        completion.of(person.get(), SignInMethod.PASSKEY);
        return Page.see(SafeRedirect.own(shown.to(), "/account"));
    }
}
