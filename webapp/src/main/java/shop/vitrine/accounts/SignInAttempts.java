package shop.vitrine.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Sign-in history, kept for ninety days. */
@Repository
public class SignInAttempts {
    private static final Duration KEPT = Duration.ofDays(90);

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

    public List<SignInAttempt> of(String person, Long before, int most) {
        return entities.createQuery(
                        "select a from SignInAttempt a where a.person = :person and a.id < :before order by a.id desc",
                        SignInAttempt.class)
                .setParameter("person", person)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    public void removeOld() {
        entities.createQuery("delete from SignInAttempt a where a.at < :before")
                .setParameter("before", current.now().minus(KEPT))
                .executeUpdate();
    }
}
