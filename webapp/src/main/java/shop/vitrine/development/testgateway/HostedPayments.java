package shop.vitrine.development.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hibernate.LockOptions;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.IdGenerator;

/** The gateway's books. */
@ApplicationScoped
// Simulates another company's server: each call is its own transaction.
@Transactional(TxType.REQUIRED)
class HostedPayments {
    private static final int REFERENCE = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** Idempotent by key. */
    HostedPayment open(OpenHostedPayment asked) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .setParameter("key", asked.idempotencyKey())
                .getResultList();
        return entities.createQuery("select p from HostedPayment p where p.idempotencyKey = :key", HostedPayment.class)
                .setParameter("key", asked.idempotencyKey())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    HostedPayment payment =
                            new HostedPayment("tg_" + IdGenerator.random(REFERENCE), asked, current.now());
                    entities.persist(payment);
                    return payment;
                });
    }

    Optional<HostedPayment> find(String reference) {
        return Optional.ofNullable(entities.find(HostedPayment.class, reference));
    }

    /** The first decision stands. */
    Optional<HostedPayment> decide(String reference, HostedPaymentStatus next) {
        return lock(reference).map(payment -> {
            boolean changed = payment.become(next);
            if (changed && next == HostedPaymentStatus.APPROVED) {
                enqueueWebhook(payment, "authorised");
                enqueueWebhook(payment, "settled");
            }
            if (changed && next == HostedPaymentStatus.DECLINED) enqueueWebhook(payment, "failed");
            return payment;
        });
    }

    boolean expireOne() {
        Optional<HostedPayment> due = entities.createQuery("""
            select p from HostedPayment p where p.status in (OPEN, CHALLENGED) and p.expiresAt <= :now
            """, HostedPayment.class)
                .setParameter("now", current.now())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
        due.ifPresent(payment -> {
            payment.become(HostedPaymentStatus.EXPIRED);
            enqueueWebhook(payment, "expired");
        });
        return due.isPresent();
    }

    /** @return false if there is no such money; true for a repeated key */
    boolean refund(String reference, String idempotencyKey, Money amount) {
        Optional<HostedPayment> paid = lock(reference)
                .filter(payment -> payment.status() == HostedPaymentStatus.APPROVED)
                .filter(payment -> amount.compareTo(payment.amount()) <= 0);
        paid.ifPresent(payment -> entities.createNativeQuery("""
            insert into test_gateway_refunds (idempotency_key, reference, amount, at)
            values (:key, :reference, :amount, :at) on conflict do nothing
            """)
                .setParameter("key", idempotencyKey)
                .setParameter("reference", reference)
                .setParameter("amount", amount.amount())
                .setParameter("at", current.now())
                .executeUpdate());
        return paid.isPresent();
    }

    private Optional<HostedPayment> lock(String reference) {
        return Optional.ofNullable(entities.find(HostedPayment.class, reference, LockModeType.PESSIMISTIC_WRITE));
    }

    private void enqueueWebhook(HostedPayment payment, String kind) {
        entities.persist(new WebhookDelivery(payment, kind, current.now()));
    }
}
