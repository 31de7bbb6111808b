package shop.vitrine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shop.vitrine.house.MarketClock;

/** Who is signed in where. */
@ApplicationScoped
@Transactional
class Sessions {
    @PersistenceContext
    EntityManager entities;

    @Inject
    MarketClock clock;

    @Inject
    Whence whence;

    /** Who carries this token, with one query. */
    Optional<Known> find(Token token) {
        Optional<Known> known = entities.createQuery(
                        "select new shop.vitrine.identity.Known(s, p,"
                                + " (select count(m) from Member m where m.person = p.id))"
                                + " from Session s join Person p on p.id = s.person"
                                + " where s.tokenHash = :hash and s.endsAt > :now",
                        Known.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst();
        known.ifPresent(one -> one.session().seen(clock.now()));
        return known;
    }

    /** @param strong whether a second factor was shown */
    Token start(Person person, boolean strong) {
        Token token = Token.next();
        Session session = new Session(token, person.id(), clock.now(), whence.address(), whence.device());
        if (strong) session.strengthen(clock.now());
        entities.persist(session);
        return token;
    }

    void strengthen(Token token) {
        Session session = entities.find(Session.class, token.hash());
        if (session != null) session.strengthen(clock.now());
    }

    void lookAfter(Token token, String shop) {
        Session session = entities.find(Session.class, token.hash());
        if (session != null) session.lookAfter(shop);
    }

    void end(Token token) {
        entities.createQuery("delete from Session s where s.tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    int removeEnded() {
        return entities.createQuery("delete from Session s where s.endsAt < :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
