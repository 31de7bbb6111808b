package shop.vitrine.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import shop.vitrine.identity.factor.HalfSignIns;
import shop.vitrine.identity.links.MailLinks;
import shop.vitrine.identity.links.Purpose;
import shop.vitrine.mail.Mails;
import shop.vitrine.pages.Problems;

/** A password in place of the one before. Runs in the caller's transaction. */
@RequestScoped
public class NewPassword {
    @Inject
    Persons persons;

    @Inject
    MailLinks links;

    @Inject
    Sessions sessions;

    @Inject
    HalfSignIns halfSignIns;

    @Inject
    Mails mails;

    /** @return what is wrong with it, at {@code password} */
    public Problems check(String password, String email, String name) {
        if (password == null) return Problems.NONE.and("password", "identity.password.missing");
        return PasswordRule.problem(password, email, name)
                .map(key -> Problems.NONE.and("password", key))
                .orElse(Problems.NONE);
    }

    /**
     * Whoever came in with the old one is out, and the person is told by mail.
     *
     * @param kept the id of the one session that stays, or null
     */
    public void set(Person person, String password, String kept) {
        // Who was asked for before the transaction is not of it.
        persons.find(person.id()).orElseThrow().choosePassword(password);
        sessions.endOthers(person.id(), kept);
        links.end(person.id(), Set.of(Purpose.CHANGE, Purpose.RESET));
        halfSignIns.removeOf(person.id());
        mails.write(person.email(), person.language(), "password-changed", Map.of("person", person));
    }
}
