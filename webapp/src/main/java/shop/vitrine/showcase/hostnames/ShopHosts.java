package shop.vitrine.showcase.hostnames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockOptions;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.NotAllowed;

@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ShopHosts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    @Inject
    AuditLog audit;

    Optional<ShopHost> own() {
        return entities.createQuery("select h from ShopHost h", ShopHost.class)
                .getResultStream()
                .findFirst();
    }

    /** Replaces the previous name and its proof; naming the same again changes nothing. */
    void name(String shop, Hostname host) {
        Optional<ShopHost> before = own();
        if (before.filter(shopHost -> shopHost.host().equals(host.text())).isPresent()) return;
        before.ifPresent(this::remove);
        entities.persist(new ShopHost(shop, host.text(), current.personId(), current.now()));
        audit.write("host.named", "shop:" + shop, Map.of("host", host.text()));
    }

    void remove() {
        own().ifPresent(this::remove);
    }

    private void remove(ShopHost host) {
        entities.remove(host);
        entities.flush();
        audit.write("host.removed", "shop:" + host.shop(), Map.of("host", host.host()), Map.of());
    }

    /** Claims some due checks, skipping those of other nodes. */
    List<ShopHost> take(int most) {
        Instant now = current.now();
        List<ShopHost> due = entities.createQuery(
                        "select h from ShopHost h where h.dueAt <= :now order by h.dueAt", ShopHost.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
        due.forEach(host -> host.take(now));
        return due;
    }

    /**
     * Records the DNS answer, or null without one.
     *
     * @throws NotAllowed if another shop has verified the same name
     */
    void note(ShopHost asked, List<String> texts) {
        ShopHost host =
                own().filter(shopHost -> shopHost.host().equals(asked.host())).orElse(null);
        if (host == null) return;
        // Before anything is written: a constraint allows only one verified owner.
        boolean taken = isTaken(host);
        if (texts == null) {
            host.wait(current.now());
        } else if (host.recordTexts(texts, current.now())) {
            if (host.isProven() && taken) throw new NotAllowed(HostnameRefusal.TAKEN);
            audit.write(
                    host.isProven() ? "host.proven" : "host.lost", "shop:" + host.shop(), Map.of("host", host.host()));
        }
    }

    /** Row-level security hides other shops' rows, so a database function checks. */
    private boolean isTaken(ShopHost host) {
        return (Boolean) entities.createNativeQuery("select host_is_taken(:host, :shop)")
                .setParameter("host", host.host())
                .setParameter("shop", host.shop())
                .getSingleResult();
    }
}
