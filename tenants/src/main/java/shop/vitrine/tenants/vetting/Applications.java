package shop.vitrine.tenants.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All applications. Finding one opens the fence for who asks, until the end of the transaction. */
@ApplicationScoped
public class Applications {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Reader reader;

    /** The newest one of this person. */
    public Optional<Application> of(String person) {
        return of(person, LockModeType.NONE);
    }

    /** The same, for a change: others who change it wait. It is read anew, for it may have been read before the wait. */
    Optional<Application> lockedOf(String person) {
        Optional<Application> found = of(person, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(entities::refresh);
        return found;
    }

    private Optional<Application> of(String person, LockModeType lock) {
        reader.applicant(person);
        return entities.createQuery(
                        "select a from Application a where a.person = :person order by a.begunAt desc, a.id",
                        Application.class)
                .setParameter("person", person)
                .setLockMode(lock)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of this person's, the first one first. */
    public List<Application> all(String person) {
        reader.applicant(person);
        return entities.createQuery(
                        "select a from Application a where a.person = :person order by a.begunAt, a.id",
                        Application.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** For the vetting's eyes. A draft is nobody's business yet. */
    public Optional<Application> find(String id) {
        reader.vetting();
        return Optional.ofNullable(entities.find(Application.class, id)).filter(Applications::isVisible);
    }

    /** The same, for a change: others who change it wait. It is read after the wait, for what was read before is old. */
    Optional<Application> locked(String id) {
        reader.vetting();
        entities.createNativeQuery("select 1 from applications where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        Application found = entities.find(Application.class, id);
        if (found != null) entities.refresh(found);
        return Optional.ofNullable(found).filter(Applications::isVisible);
    }

    private static boolean isVisible(Application application) {
        return application.submittedAt() != null;
    }

    /**
     * Some that were submitted, the one that waits longest first.
     *
     * @param after where the page before ended, or null
     */
    public List<Application> list(QueueFilter filter, QueueFilter.Place after, int most) {
        reader.vetting();
        var query = entities.createQuery(
                "select a from Application a where a.submittedAt is not null"
                        + filter.conditions()
                        + (after == null ? "" : " and (a.submittedAt > :at or a.submittedAt = :at and a.id > :id)")
                        + " order by a.submittedAt, a.id",
                Application.class);
        filter.parameters().forEach(query::setParameter);
        if (after != null) query.setParameter("at", after.at()).setParameter("id", after.id());
        return query.setMaxResults(most).getResultList();
    }

    /** How many wait for the vetting, claimed or not. */
    public long waiting() {
        reader.vetting();
        return entities.createQuery(
                        "select count(a) from Application a where a.status in (SUBMITTED, IN_REVIEW)", Long.class)
                .getSingleResult();
    }

    void add(Application application) {
        entities.persist(application);
    }
}
