package shop.vitrine.accounts.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.passkeys.PasskeyCeremony;
import shop.vitrine.accounts.passkeys.Passkeys;
import shop.vitrine.accounts.ratelimits.RateLimit;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.ratelimits.RetryAfter;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;

@Path("/account/deletion")
@Screen
@RolesAllowed(Roles.BUYER)
public class AccountDeletionResource {
    /** Either the current password or a passkey response. */
    public record DeleteAccount(String password, String ceremony, String credential) {}

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    AccountDeletion deletion;

    @Inject
    PasskeyCeremony passkeyCeremony;

    @Inject
    Passkeys passkeys;

    @Inject
    RateLimiter limiter;

    @GET
    public Page show() {
        return page(Problems.NONE);
    }

    @POST
    public Response leave(DeleteAccount typed) {
        Person person = visitor.person().orElseThrow();
        Optional<RetryAfter> wait = limiter.take(RateLimit.SIGN_IN, person.id());
        if (wait.isPresent()) return wait.get().answer(page(Problems.NONE));
        if (!deletion.shops(person).isEmpty())
            return page(Problems.NONE).refused().toResponse();
        Optional<Person> shown = shown(person, typed);
        if (shown.isEmpty())
            return page(Problems.NONE.and("password", "accounts.password.present.wrong"))
                    .status(422)
                    .toResponse();
        deletion.delete(shown.get());
        visitor.signOut();
        return Page.see("/goodbye");
    }

    private Optional<Person> shown(Person person, DeleteAccount typed) {
        if (typed.credential() == null) return persons.authenticate(Optional.of(person), typed.password());
        return passkeyCeremony
                .shown(typed.ceremony(), typed.credential())
                .filter(one -> one.id().equals(person.id()));
    }

    private Page page(Problems problems) {
        Person person = visitor.person().orElseThrow();
        return Page.of("accounts/deletion")
                .with("shops", deletion.shops(person))
                .with("passkey", passkeys.any(person.id()))
                .with("problems", problems);
    }
}
