package shop.vitrine.identity.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Optional;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.SignInFirst;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/**
 * Setting up an authenticator app. The secret waits in the form itself, sealed, until a code shows that the app has it:
 * nothing is kept of who looks and goes away.
 */
@Path("/account/second/app")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class AuthenticatorResource {
    /** @param sealed the secret, as the form was given it */
    public record SetUp(
            String sealed,
            @NotNull(message = "identity.second.missing") String code,
            String to) {}

    @Inject
    Visitor visitor;

    @Inject
    Factors factors;

    @Inject
    Authenticators authenticators;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    SecretBox box;

    @Inject
    Forms forms;

    @GET
    @Transactional
    public Response show(@QueryParam("to") String to) {
        if (factors.owed(person())) return strengthen(to);
        return page(Secret.next(), to, Problems.NONE).toResponse();
    }

    @POST
    @Transactional
    public Response add(SetUp typed) {
        if (factors.owed(person())) return strengthen(typed.to());
        Person person = person();
        Optional<Secret> secret = opened(person, typed.sealed());
        if (secret.isEmpty()) return Page.see("/account/second/app");
        Problems problems = forms.check(typed);
        if (!problems.any()
                && !authenticators.add(person.id(), secret.get(), typed.code().replaceAll("\\s", "")))
            problems = problems.and("code", "identity.second.wrong");
        if (problems.any())
            return page(secret.get(), typed.to(), problems).status(422).toResponse();
        visitor.strengthen();
        return Page.of("identity/recovery")
                .with("codes", recoveryCodes.renew(person.id()))
                .with("to", Places.own(typed.to(), "/account/second"))
                .toResponse();
    }

    private static Response strengthen(String to) {
        return Page.see(SignInFirst.path(
                "/login/second", SignInFirst.path("/account/second/app", Places.own(to, "/account/second"))));
    }

    private Optional<Secret> opened(Person person, String sealed) {
        try {
            return box.open(person.id(), Base64.getUrlDecoder().decode(sealed == null ? "" : sealed))
                    .map(Secret::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Page page(Secret secret, String to, Problems problems) {
        Person person = person();
        return Page.of("identity/authenticator")
                .with(
                        "sealed",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(box.seal(person.id(), secret.bytes())))
                .with("secret", secret.text())
                .with("address", secret.address(person.email()))
                .with("picture", QrPicture.of(secret.address(person.email())))
                .with("to", Places.own(to, "/account/second"))
                .with("problems", problems);
    }

    private Person person() {
        return visitor.person().orElseThrow();
    }
}
