package shop.vitrine.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Who is signed in, and where. */
@Repository
public class Sessions {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    @Inject
    ClientInfo info;

    /** One query, also from filters before a transaction. */
    // Called by filters, before a page has a transaction.
    @Transactional(TxType.REQUIRED)
    Optional<AuthenticatedPerson> find(Token token) {
        return entities.createQuery(
                        "select new shop.vitrine.accounts.AuthenticatedPerson(s, p,"
                                + " (select count(m) from Member m where m.person = p.id))"
                                + " from Session s join Person p on p.id = s.person"
                                + " where s.tokenHash = :hash and s.expiresAt > :now and p.deletedAt is null"
                                + " and (p.sessionsSince is null or s.startedAt >= p.sessionsSince)",
                        AuthenticatedPerson.class)
                .setParameter("hash", token.hash())
                .setParameter("now", current.now())
                .getResultStream()
                .findFirst();
    }

    /** Extends the session, in its own transaction because most pages only read. */
    @Transactional(TxType.REQUIRES_NEW)
    void noteSeen(Token token) {
        lock(token).ifPresent(session -> session.seen(current.now()));
    }

    /**
     * @param person locked
     * @param strong whether a second factor was shown
     */
    Token start(Person person, boolean strong) {
        Token token = Token.next();
        Session session =
                new Session(token, person.id(), person.sessionStart(current.now()), info.address(), info.device());
        if (strong) session.strengthen(current.now());
        entities.persist(session);
        return token;
    }

    void strengthen(Token token) {
        lock(token).ifPresent(session -> session.strengthen(current.now()));
    }

    // Called by a filter, before a page has a transaction.
    @Transactional(TxType.REQUIRED)
    void selectShop(Token token, String shop) {
        lock(token).ifPresent(session -> session.selectShop(shop));
    }

    private Optional<Session> lock(Token token) {
        return Optional.ofNullable(entities.find(Session.class, token.hash(), LockModeType.PESSIMISTIC_WRITE));
    }

    void end(Token token) {
        entities.createQuery("delete from Session s where s.tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Active ones, latest first. */
    public List<Session> of(String person) {
        return entities.createQuery(
                        "select s from Session s where s.person = :person and s.expiresAt > :now order by s.lastSeenAt"
                                + " desc, s.id",
                        Session.class)
                .setParameter("person", person)
                .setParameter("now", current.now())
                .getResultList();
    }

    public boolean end(String person, String id) {
        return entities.createQuery("delete from Session s where s.person = :person and s.id = :id")
                        .setParameter("person", person)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Also invalidates sessions that started earlier and are not committed yet.
     *
     * @param person locked
     * @param kept id of the session to keep, or null
     */
    public void endOthers(Person person, String kept) {
        Instant now = current.now();
        person.endSessions(now);
        entities.createQuery("update Session s set s.startedAt = :now where s.person = :person and s.id = :kept")
                .setParameter("now", now)
                .setParameter("person", person.id())
                .setParameter("kept", kept)
                .executeUpdate();
        endOthers(person.id(), kept);
    }

    private void endOthers(String person, String kept) {
        entities.createQuery("delete from Session s where s.person = :person and s.id <> :kept")
                .setParameter("person", person)
                .setParameter("kept", kept == null ? "" : kept)
                .executeUpdate();
    }

    public int removeEnded() {
        return entities.createQuery("delete from Session s where s.expiresAt < :now")
                .setParameter("now", current.now())
                .executeUpdate();
    }
}
