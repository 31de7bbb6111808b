package shop.vitrine.showcase.hostnames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hibernate.Session;

// Called by a filter, before there is a transaction.
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class HostedShops {
    @PersistenceContext
    EntityManager entities;

    Optional<KnownHosts.HostedShop> at(String host) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                    select cast(s.handle as text), s.status = 'ACTIVE' from shop_hosts h
                    join shops s on s.id = h.shop_id
                    where h.host = :host and h.verified_at is not null
                    """, Tuple.class)
                .setParameter("host", host)
                .getResultStream()
                .findFirst()
                .map(row -> new KnownHosts.HostedShop(row.get(0, String.class), row.get(1, Boolean.class)));
    }
}
