package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.showcase.design.ShowcaseVersions;

/** What waits for its time to be published. */
@ApplicationScoped
@Transactional
class ScheduledPublication {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ShowcaseVersions versions;

    /** Ids of shops. */
    List<String> due(Instant now, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select shop_id from showcase_versions where publish_at <= :now order by publish_at",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** In the scope of its shop. Another node that is as quick waits for the row, and then finds nothing due. */
    void publish(Instant now) {
        versions.publishScheduled(now);
    }
}
