package shop.vitrine.accounts.twofactor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.SafeRedirect;

/** The sealed secret stays in the form until a code proves that the app has it: abandoned attempts store nothing. */
@Path("/account/two-factor/app")
@Screen
@RolesAllowed(Roles.BUYER)
public class AuthenticatorAppResource {
    /** @param sealed secret from the form */
    public record SetUpAuthenticatorApp(
            String sealed,

            @NotNull(message = "accounts.secondfactor.missing")
            String code,

            String to) {}

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
    TotpSecretCipher cipher;

    @Inject
    FormValidator forms;

    @GET
    public Response show(@QueryParam("to") String to) {
        if (!person().isConfirmed()) return Page.see("/account/two-factor");
        if (factors.isStepUpRequired(person())) return strengthen(to);
        return page(TotpSecret.next(), to, Problems.NONE).toResponse();
    }

    @POST
    public Response add(SetUpAuthenticatorApp typed) {
        if (factors.isStepUpRequired(person())) return strengthen(typed.to());
        Person person = persons.lock(person().id()).orElseThrow(NotFoundException::new);
        if (!person.isConfirmed()) return Page.see("/account/two-factor");
        Optional<TotpSecret> secret = opened(person, typed.sealed());
        if (secret.isEmpty()) return Page.see("/account/two-factor/app");
        Problems problems = forms.check(typed);
        if (!problems.any()
                && !authenticators.add(person.id(), secret.get(), typed.code().replaceAll("\\s", "")))
            problems = problems.and("code", "accounts.secondfactor.wrong");
        if (problems.any())
            return page(secret.get(), typed.to(), problems).status(422).toResponse();
        visitor.strengthen();
        mailer.tell(person, FactorChange.APP_ADDED);
        return Page.of("accounts/recovery-codes")
                .with("codes", recoveryCodes.renew(person.id()))
                .with("to", SafeRedirect.own(typed.to(), "/account/two-factor"))
                .toResponse();
    }

    private static Response strengthen(String to) {
        return Page.see(SignInRedirect.path(
                "/login/two-factor",
                SignInRedirect.path("/account/two-factor/app", SafeRedirect.own(to, "/account/two-factor"))));
    }

    private Optional<TotpSecret> opened(Person person, String sealed) {
        try {
            return cipher.open(person.id(), Base64.getUrlDecoder().decode(sealed == null ? "" : sealed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Page page(TotpSecret secret, String to, Problems problems) {
        Person person = person();
        return Page.of("accounts/authenticator")
                .with(
                        "sealed",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.encrypt(person.id(), secret)))
                .with("secret", secret.text())
                .with("address", secret.address(person.email()))
                .with("picture", QrCodeImage.of(secret.address(person.email())))
                .with("to", SafeRedirect.own(to, "/account/two-factor"))
                .with("problems", problems);
    }

    private Person person() {
        return visitor.person().orElseThrow();
    }
}
