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

/** Links sent by mail: each works once and expires. */
@Repository
public class EmailLinks {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    @Inject
    OutgoingMails mails;

    /** The welcome mail with its confirmation link. */
    public void welcome(Person person) {
        send(person, EmailLinkPurpose.CONFIRM, person.email(), "accounts/mail/welcome", "/confirm/");
    }

    void sendConfirmation(Person person) {
        send(person, EmailLinkPurpose.CONFIRM, person.email(), "accounts/mail/confirm", "/confirm/");
    }

    /** Sent to the new address; the account keeps the old one until it is confirmed. */
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

    /** Valid, unused and for one of these purposes. */
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

    /** Also voids the person's other links for this purpose. Returns false if it was already used. */
    public boolean use(EmailLink link) {
        int used = entities.createQuery(
                        "update EmailLink l set l.usedAt = :now where l.tokenHash = :hash and l.usedAt is null")
                .setParameter("now", current.now())
                .setParameter("hash", link.tokenHash())
                .executeUpdate();
        end(link.person(), Set.of(link.purpose()));
        return used == 1;
    }

    /** Voids all links of this person for these purposes. */
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
