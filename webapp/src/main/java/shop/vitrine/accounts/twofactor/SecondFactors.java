package shop.vitrine.accounts.twofactor;

import jakarta.inject.Inject;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.passkeys.Passkeys;
import shop.vitrine.tenants.Repository;

/** What a person can show besides the password. */
@Repository
public class SecondFactors {
    @Inject
    AuthenticatorApps authenticators;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    Passkeys passkeys;

    @Inject
    Visitor visitor;

    /** Whether a password alone is not enough for this person. */
    public boolean asked(Person person) {
        return hasApp(person) || person.isAdmin() && passkeys.any(person.id());
    }

    /** Who has a factor shows it before adding, replacing or ending one: a password alone must not get around it. */
    public boolean isStepUpRequired(Person person) {
        return asked(person) && !visitor.isStrong();
    }

    /** Whether the person has anything to show. */
    public boolean any(Person person) {
        return hasApp(person) || passkeys.any(person.id());
    }

    /** Whether the person has an authenticator app. */
    public boolean hasApp(Person person) {
        return authenticators.find(person.id()).isPresent();
    }

    /** Takes a code of the app or one that was written down, as typed. @return which it was; empty when it was neither */
    Optional<SignInMethod> accept(Person person, String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{6}") && authenticators.redeem(person.id(), digits))
            return Optional.of(SignInMethod.AUTHENTICATOR);
        return recoveryCodes.redeem(person.id(), typed) ? Optional.of(SignInMethod.RECOVERY_CODE) : Optional.empty();
    }
}
