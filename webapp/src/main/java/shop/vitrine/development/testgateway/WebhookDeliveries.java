package shop.vitrine.development.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.LockOptions;
import shop.vitrine.tenants.Current;

/** Pending webhooks by due time. */
@ApplicationScoped
// Simulates another company's server: each call is its own transaction.
@Transactional(TxType.REQUIRED)
class WebhookDeliveries {
    /** A claimed webhook. */
    record ClaimedDelivery(WebhookPayload told, String url) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    List<ClaimedDelivery> take(int most) {
        return entities.createQuery(
                        "select n from WebhookDelivery n where n.dueAt <= :now order by n.dueAt", WebhookDelivery.class)
                .setParameter("now", current.now())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultStream()
                .map(notice -> {
                    notice.recordAttempt(current.now());
                    return new ClaimedDelivery(
                            notice.payload(), notice.payment().webhookUrl());
                })
                .toList();
    }

    void delivered(List<String> ids) {
        ids.forEach(id -> entities.find(WebhookDelivery.class, id).delivered(current.now()));
    }
}
