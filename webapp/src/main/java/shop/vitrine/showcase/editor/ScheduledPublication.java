package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.showcase.design.ShowcaseVersions;
import shop.vitrine.tenants.Current;

/** Versions waiting to be published. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ScheduledPublication {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ShowcaseVersions versions;

    @Inject
    Current current;

    List<String> due(int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select shop_id from showcase_versions where publish_at <= :now order by publish_at",
                        String.class)
                .setParameter("now", current.now())
                .setMaxResults(most)
                .getResultList();
    }

    /** A concurrent node waits for the row and then finds nothing due. */
    void publish() {
        versions.publishScheduled();
    }
}
