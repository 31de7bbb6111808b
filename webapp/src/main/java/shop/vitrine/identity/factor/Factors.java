package shop.vitrine.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.vitrine.identity.How;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Visitor;
import shop.vitrine.identity.passkeys.Passkeys;

/** What a person can show besides the password. Runs in the caller's transaction. */
@ApplicationScoped
public class Factors {
    @Inject
    Authenticators authenticators;

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
    public boolean owed(Person person) {
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
    Optional<How> accept(Person person, String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{6}") && authenticators.accepts(person.id(), digits))
            return Optional.of(How.AUTHENTICATOR);
        return recoveryCodes.accepts(person.id(), typed) ? Optional.of(How.RECOVERY_CODE) : Optional.empty();
    }
}
