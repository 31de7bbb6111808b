package shop.vitrine.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Keyset;
import shop.vitrine.web.list.Position;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

/** Sign-in history, kept for ninety days. */
@Repository
public class SignInAttempts {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Keyset LATEST_FIRST = Keyset.descending(Keyset.number("a.id"));
    private static final int PAGE_SIZE = 20;
    private static final int ALL = 10_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    @Inject
    ClientInfo info;

    void succeeded(Person person, SignInMethod method) {
        entities.persist(new SignInAttempt(person.id(), current.now(), method, true, info));
    }

    public void failed(Person person, SignInMethod method) {
        entities.persist(new SignInAttempt(person.id(), current.now(), method, false, info));
    }

    public Slice<SignInAttempt> of(String person, Position position) {
        return slice(person, LATEST_FIRST.at(position, PAGE_SIZE));
    }

    public List<SignInAttempt> all(String person) {
        return slice(person, LATEST_FIRST.at(Position.START, ALL)).items();
    }

    private Slice<SignInAttempt> slice(String person, Window window) {
        Conditions conditions =
                new Conditions().and("a.person = :person", "person", person).andJpql(window);
        String query = "select a from SignInAttempt a where " + conditions.text() + " order by " + window.order();
        return window.slice(
                conditions
                        .fill(entities.createQuery(query, SignInAttempt.class))
                        .setMaxResults(window.limit())
                        .getResultList(),
                attempt -> List.of(attempt.id()));
    }

    public void removeOld() {
        entities.createQuery("delete from SignInAttempt a where a.at < :before")
                .setParameter("before", current.now().minus(KEPT))
                .executeUpdate();
    }
}
