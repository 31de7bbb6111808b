package shop.vitrine.accounts.emaillinks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Token;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** All links in mails. */
@Repository
public class EmailLinks {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    @Inject
    OutgoingMails mails;

    /** The mail that greets a new person, who is asked to confirm the address in it. */
    public void welcome(Person person) {
        send(person, EmailLinkPurpose.CONFIRM, person.email(), "accounts/mail/welcome", "/confirm/");
    }

    void sendConfirmation(Person person) {
        send(person, EmailLinkPurpose.CONFIRM, person.email(), "accounts/mail/confirm", "/confirm/");
    }

    /** Asks at the new address; the account keeps the old one until somebody there says yes. */
    public void sendEmailChange(Person person, String email) {
        send(person, EmailLinkPurpose.CHANGE, email, "accounts/mail/confirm-change", "/confirm/");
    }

    public void reset(Person person) {
        send(person, EmailLinkPurpose.RESET, person.email(), "accounts/mail/reset", "/login/reset/");
    }

    private void send(Person person, EmailLinkPurpose purpose, String email, String template, String path) {
        Token token = Token.next();
        entities.persist(new EmailLink(token, person, purpose, email, current.now()));
        mails.enqueue(
                email,
                person.language(),
                template,
                Map.of("person", person, "email", email, "path", path + token.text()));
    }

    /** The link with this token, if it is for one of these purposes, neither used nor ended. */
    public Optional<EmailLink> find(String token, Set<EmailLinkPurpose> purposes) {
        return entities.createQuery(
                        "select l from EmailLink l where l.tokenHash = :hash and l.purpose in (:purposes)"
                                + " and l.usedAt is null and l.expiresAt > :now",
                        EmailLink.class)
                .setParameter("hash", new Token(token).hash())
                .setParameter("purposes", purposes)
                .setParameter("now", current.now())
                .getResultStream()
                .findFirst();
    }

    /**
     * Uses it up, and with it all others of its person for the same purpose.
     *
     * @return false for who comes second
     */
    public boolean use(EmailLink link) {
        int used = entities.createQuery(
                        "update EmailLink l set l.usedAt = :now where l.tokenHash = :hash and l.usedAt is null")
                .setParameter("now", current.now())
                .setParameter("hash", link.tokenHash())
                .executeUpdate();
        end(link.person(), Set.of(link.purpose()));
        return used == 1;
    }

    /** From now on, links that were sent to this person for these purposes lead nowhere. */
    public void end(String person, Set<EmailLinkPurpose> purposes) {
        entities.createQuery("update EmailLink l set l.usedAt = :now"
                        + " where l.person = :person and l.purpose in (:purposes) and l.usedAt is null")
                .setParameter("now", current.now())
                .setParameter("person", person)
                .setParameter("purposes", purposes)
                .executeUpdate();
    }

    /** Removes those that ended. */
    public void removeEnded() {
        entities.createQuery("delete from EmailLink l where l.expiresAt < :now")
                .setParameter("now", current.now())
                .executeUpdate();
    }
}
