package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.Session;

/**
 * Shops off the market whose products may still be indexed: that takes minutes, but must show at once. Usually none.
 */
@ApplicationScoped
// No transaction may be open while the index is asked.
@Transactional(TxType.REQUIRED)
class DelistedShops {
    @PersistenceContext
    EntityManager entities;

    /** Read before the index: a shop removed in between is excluded anyway. */
    public List<String> shops() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select handle from delisted_shops where last_change_id >= (select min(id) from search_outbox)",
                        String.class)
                .getResultList();
    }
}
