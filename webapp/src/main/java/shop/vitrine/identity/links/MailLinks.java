package shop.vitrine.identity.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Token;
import shop.vitrine.mail.Mails;

/** All links in mails. Runs in the caller's transaction. */
@ApplicationScoped
public class MailLinks {
    @PersistenceContext
    EntityManager entities;

    @Inject
    MarketClock clock;

    @Inject
    Mails mails;

    /** The mail that greets a new person, who is asked to confirm the address in it. */
    public void welcome(Person person) {
        send(person, Purpose.CONFIRM, person.email(), "welcome", "/confirm/");
    }

    void askToConfirm(Person person) {
        send(person, Purpose.CONFIRM, person.email(), "confirm", "/confirm/");
    }

    /** Asks at the new address; the account keeps the old one until somebody there says yes. */
    public void askToChange(Person person, String email) {
        send(person, Purpose.CHANGE, email, "confirm-change", "/confirm/");
    }

    void reset(Person person) {
        send(person, Purpose.RESET, person.email(), "reset", "/login/reset/");
    }

    private void send(Person person, Purpose purpose, String email, String template, String path) {
        Token token = Token.next();
        entities.persist(new MailLink(token, person, purpose, email, clock.now()));
        mails.write(
                email,
                person.language(),
                template,
                Map.of("person", person, "email", email, "path", path + token.text()));
    }

    /** The link with this token, if it is for one of these purposes, neither used nor ended. */
    Optional<MailLink> find(String token, Set<Purpose> purposes) {
        return entities.createQuery(
                        "select l from MailLink l where l.tokenHash = :hash and l.purpose in (:purposes)"
                                + " and l.usedAt is null and l.endsAt > :now",
                        MailLink.class)
                .setParameter("hash", new Token(token).hash())
                .setParameter("purposes", purposes)
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst();
    }

    /**
     * Uses it up, and with it all others of its person for the same purpose.
     *
     * @return false for who comes second
     */
    boolean use(MailLink link) {
        int used = entities.createQuery(
                        "update MailLink l set l.usedAt = :now where l.tokenHash = :hash and l.usedAt is null")
                .setParameter("now", clock.now())
                .setParameter("hash", link.tokenHash())
                .executeUpdate();
        end(link.person(), Set.of(link.purpose()));
        return used == 1;
    }

    /** From now on, links that were sent to this person for these purposes lead nowhere. */
    public void end(String person, Set<Purpose> purposes) {
        entities.createQuery("update MailLink l set l.usedAt = :now"
                        + " where l.person = :person and l.purpose in (:purposes) and l.usedAt is null")
                .setParameter("now", clock.now())
                .setParameter("person", person)
                .setParameter("purposes", purposes)
                .executeUpdate();
    }

    /** Removes those that ended. */
    public void removeEnded() {
        entities.createQuery("delete from MailLink l where l.endsAt < :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
