package shop.vitrine.vetting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Keyset;
import shop.vitrine.web.list.Position;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

/** All applications. Finding one opens the fence until the end of the transaction. */
@Repository
public class SellerApplications {
    private static final int SIZE = 30;
    private static final Keyset SUBMITTED = Keyset.ascending(Keyset.time("a.submittedAt"), Keyset.text("a.id"));

    @PersistenceContext
    EntityManager entities;

    @Inject
    ApplicationAccess access;

    public Optional<SellerApplication> of(String person) {
        return of(person, LockModeType.NONE);
    }

    /** Locks the row and rereads it, since it may have been loaded before the wait. */
    Optional<SellerApplication> ofForUpdate(String person) {
        Optional<SellerApplication> found = of(person, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(entities::refresh);
        return found;
    }

    private Optional<SellerApplication> of(String person, LockModeType lock) {
        access.applicant(person);
        return entities.createQuery(
                        "select a from SellerApplication a where a.person = :person order by a.startedAt desc, a.id",
                        SellerApplication.class)
                .setParameter("person", person)
                .setLockMode(lock)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<SellerApplication> all(String person) {
        access.applicant(person);
        return entities.createQuery(
                        "select a from SellerApplication a where a.person = :person order by a.startedAt, a.id",
                        SellerApplication.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** For admins; drafts are hidden from them. */
    public Optional<SellerApplication> find(String id) {
        access.vetting();
        return Optional.ofNullable(entities.find(SellerApplication.class, id)).filter(SellerApplications::isVisible);
    }

    /** Locks the row and rereads it, since it may have been loaded before the wait. */
    Optional<SellerApplication> findForUpdate(String id) {
        access.vetting();
        entities.createNativeQuery("select 1 from seller_applications where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        SellerApplication found = entities.find(SellerApplication.class, id);
        if (found != null) entities.refresh(found);
        return Optional.ofNullable(found).filter(SellerApplications::isVisible);
    }

    private static boolean isVisible(SellerApplication application) {
        return application.submittedAt() != null;
    }

    /** Submitted applications, longest waiting first. */
    public Slice<SellerApplication> list(ApplicationCriteria criteria, Position position) {
        access.vetting();
        Window window = SUBMITTED.at(position, SIZE);
        Conditions conditions =
                criteria.conditions().and("a.submittedAt is not null").andJpql(window);
        String jpql =
                "select a from SellerApplication a where %s order by %s".formatted(conditions.text(), window.order());
        List<SellerApplication> found = conditions
                .fill(entities.createQuery(jpql, SellerApplication.class))
                .setMaxResults(window.limit())
                .getResultList();
        return window.slice(found, application -> List.of(application.submittedAt(), application.id()));
    }

    public long waiting() {
        access.vetting();
        return entities.createQuery(
                        "select count(a) from SellerApplication a where a.status in (SUBMITTED, IN_REVIEW)", Long.class)
                .getSingleResult();
    }

    void add(SellerApplication application) {
        entities.persist(application);
    }
}
