package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hibernate.LockOptions;
import shop.vitrine.tenants.Current;

@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RefundTransactions {
    record DueRefund(Refund refund, Payment payment) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** Claims a due refund for this node until its next due time. */
    Optional<DueRefund> take() {
        return entities.createQuery("select r from Refund r where r.dueAt <= :now order by r.dueAt", Refund.class)
                .setParameter("now", current.now())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst()
                .map(refund -> {
                    refund.ask(current.now());
                    return new DueRefund(refund, entities.find(Payment.class, refund.payment()));
                });
    }

    void done(String id) {
        entities.find(Refund.class, id).done(current.now());
    }
}
