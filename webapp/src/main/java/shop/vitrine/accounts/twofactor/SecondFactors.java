package shop.vitrine.accounts.twofactor;

import jakarta.inject.Inject;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.passkeys.Passkeys;
import shop.vitrine.tenants.Repository;

/** A person's second factors. */
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

    /** Whether the password alone is not enough. */
    public boolean asked(Person person) {
        return hasApp(person) || person.isAdmin() && passkeys.any(person.id());
    }

    /** Changing factors requires an existing one: a password alone must not bypass it. */
    public boolean isStepUpRequired(Person person) {
        return asked(person) && !visitor.isStrong();
    }

    public boolean any(Person person) {
        return hasApp(person) || passkeys.any(person.id());
    }

    public void removeAll(String person) {
        authenticators.remove(person);
        recoveryCodes.remove(person);
        passkeys.removeAll(person);
    }

    public boolean hasApp(Person person) {
        return authenticators.find(person.id()).isPresent();
    }

    /** @return the method used; empty if the code is wrong */
    Optional<SignInMethod> accept(Person person, String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{6}") && authenticators.redeem(person.id(), digits))
            return Optional.of(SignInMethod.AUTHENTICATOR);
        return recoveryCodes.redeem(person.id(), typed) ? Optional.of(SignInMethod.RECOVERY_CODE) : Optional.empty();
    }
}
