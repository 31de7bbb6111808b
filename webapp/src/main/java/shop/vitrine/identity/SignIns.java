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

    /**
     * The latest of a person.
     *
     * @param before the number of the one that was seen last, or null
     */
    List<Attempt> of(String person, Long before, int most) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person and a.id < :before order by a.id desc",
                        Attempt.class)
                .setParameter("person", person)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    void forget() {
        entities.createQuery("delete from Attempt a where a.at < :before")
                .setParameter("before", clock.now().minus(KEPT))
                .executeUpdate();
    }
}
