package shop.vitrine.accounts.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import shop.vitrine.accounts.PasswordPolicy;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Sessions;
import shop.vitrine.accounts.emaillinks.EmailLinkPurpose;
import shop.vitrine.accounts.emaillinks.EmailLinks;
import shop.vitrine.accounts.twofactor.PendingSignIns;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.web.form.Problems;

/** Validates and sets a new password. */
@RequestScoped
public class PasswordChange {
    @Inject
    EmailLinks links;

    @Inject
    Sessions sessions;

    @Inject
    PendingSignIns halfSignIns;

    @Inject
    OutgoingMails mails;

    /** @return problems of the field {@code password} */
    public Problems check(String password, String email, String name) {
        if (password == null) return Problems.NONE.and("password", "accounts.password.missing");
        return PasswordPolicy.problem(password, email, name)
                .map(key -> Problems.NONE.and("password", key))
                .orElse(Problems.NONE);
    }

    /**
     * Ends other sessions and tells the person by mail.
     *
     * @param person locked
     * @param kept id of the session to keep, or null
     */
    public void set(Person person, String password, String kept) {
        person.changePassword(password);
        sessions.endOthers(person, kept);
        links.end(person.id(), Set.of(EmailLinkPurpose.CHANGE, EmailLinkPurpose.RESET));
        halfSignIns.removeOf(person.id());
        mails.enqueue(person.email(), person.language(), "accounts/mail/password-changed", Map.of("person", person));
    }
}
