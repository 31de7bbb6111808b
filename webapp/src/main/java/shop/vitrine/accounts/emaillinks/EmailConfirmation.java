package shop.vitrine.accounts.emaillinks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Sessions;
import shop.vitrine.accounts.twofactor.PendingSignIns;
import shop.vitrine.accounts.twofactor.SecondFactors;
import shop.vitrine.tenants.Current;

/** Until the first proof of an address somebody else may have registered it, and left ways to come in. */
@ApplicationScoped
public class EmailConfirmation {
    @Inject
    SecondFactors factors;

    @Inject
    Sessions sessions;

    @Inject
    PendingSignIns halfSignIns;

    @Inject
    Current current;

    /**
     * @param person locked
     * @param kept id of the session to keep, or null
     */
    public void of(Person person, String kept) {
        if (person.isConfirmed()) return;
        person.confirm(current.now());
        factors.removeAll(person.id());
        halfSignIns.removeOf(person.id());
        sessions.endOthers(person, kept);
    }
}
