package shop.vitrine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import shop.vitrine.house.MarketClock;

/** The history of coming in, kept for ninety days. Runs in the caller's transaction. */
@ApplicationScoped
public class SignIns {
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    EntityManager entities;

    @Inject
    MarketClock clock;

    @Inject
    Whence whence;

    void succeeded(Person person, How how) {
        entities.persist(new Attempt(person.id(), clock.now(), how, true, whence));
    }

    public void failed(Person person, How how) {
        entities.persist(new Attempt(person.id(), clock.now(), how, false, whence));
    }

    /** The latest of a person. */
    List<Attempt> of(String person, int most) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person order by a.at desc", Attempt.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    void forget() {
        entities.createQuery("delete from Attempt a where a.at < :before")
                .setParameter("before", clock.now().minus(KEPT))
                .executeUpdate();
    }
}
