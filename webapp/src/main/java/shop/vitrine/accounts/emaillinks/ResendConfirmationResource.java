package shop.vitrine.accounts.emaillinks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/account/confirmation")
@Screen
@RolesAllowed(Roles.BUYER)
public class ResendConfirmationResource {
    @Inject
    Visitor visitor;

    @Inject
    EmailLinks links;

    @Inject
    RateLimiter limiter;

    @POST
    public Response send() {
        Person person = visitor.person().orElseThrow();
        if (person.isConfirmed()) return Page.see("/account");
        Page page = Page.of("accounts/email-sent").with("email", person.email()).with("kind", "confirm");
        Optional<RetryAfter> wait = limiter.take(RateLimit.MAIL, person.email());
        if (wait.isPresent()) return wait.get().answer(page);
        links.sendConfirmation(person);
        return page.toResponse();
    }
}
