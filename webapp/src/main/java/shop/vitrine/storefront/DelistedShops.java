package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.Session;

/**
 * Shops that are off the market while the index has not heard of it for all their products: a shop with many takes
 * minutes there, and is to be gone at once. Nearly always there are none.
 */
@ApplicationScoped
// None is open while the index is asked.
@Transactional(TxType.REQUIRED)
class DelistedShops {
    @PersistenceContext
    EntityManager entities;

    /** Their handles. Asked before the index is: one that the index forgets in between is in its answer still. */
    public List<String> shops() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select handle from delisted_shops where last_change_id >= (select min(id) from search_outbox)",
                        String.class)
                .getResultList();
    }
}
