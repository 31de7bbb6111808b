package shop.vitrine.enforcement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

@Repository
class Violations {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    List<Violation> of(String shop) {
        return entities.createQuery(
                        "select v from Violation v join fetch v.rule where v.shop = :shop order by v.filedAt desc,"
                                + " v.id",
                        Violation.class)
                .setParameter("shop", shop)
                .getResultList();
    }

    Optional<Violation> find(String id) {
        return entities.createQuery("select v from Violation v join fetch v.rule where v.id = :id", Violation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Expired ones that still count. */
    List<Violation> over(String shop) {
        return entities.createQuery("""
            select v from Violation v join fetch v.rule
            where v.shop = :shop and v.status in (:counting) and v.expiresAt <= :now order by v.expiresAt
            """, Violation.class)
                .setParameter("shop", shop)
                .setParameter("counting", ViolationStatus.COUNTING)
                .setParameter("now", current.now())
                .getResultList();
    }

    /** Lock the shop before reading its {@link #over} violations. */
    Optional<String> shopWithExpired() {
        return entities.createQuery("""
            select v.shop from Violation v
            where v.status in (:counting) and v.expiresAt <= :now order by v.expiresAt
            """, String.class)
                .setParameter("counting", ViolationStatus.COUNTING)
                .setParameter("now", current.now())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Lock the shop before reading the violation. */
    Optional<String> shopOf(String id) {
        return entities.createQuery("select v.shop from Violation v where v.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Currently counting points. */
    int points(String shop) {
        return entities.createQuery("""
            select coalesce(sum(v.points), 0) from Violation v
            where v.shop = :shop and v.status in (:counting) and v.expiresAt > :now
            """, Long.class)
                .setParameter("shop", shop)
                .setParameter("counting", ViolationStatus.COUNTING)
                .setParameter("now", current.now())
                .getSingleResult()
                .intValue();
    }

    long appeals() {
        return entities.createQuery("select count(v) from Violation v where v.status = APPEALED", Long.class)
                .getSingleResult();
    }

    void add(Violation violation) {
        entities.persist(violation);
    }
}
