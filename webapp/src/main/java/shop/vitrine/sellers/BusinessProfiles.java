package shop.vitrine.sellers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Repository;

/** The business profiles in scope, one per shop. */
@Repository
public class BusinessProfiles {
    @PersistenceContext
    EntityManager entities;

    /** An empty one if nothing was saved. */
    public BusinessProfile of(String shop) {
        return find(shop, LockModeType.NONE).orElseGet(() -> new BusinessProfile(shop));
    }

    /** Locked; this is the first lock for any change to a shop's settings. */
    public BusinessProfile lock(String shop) {
        entities.createNativeQuery(
                        "insert into business_profiles (id, shop_id) values (:id, :shop) on conflict (shop_id) do"
                                + " nothing")
                .setParameter("id", IdGenerator.next())
                .setParameter("shop", shop)
                .executeUpdate();
        return find(shop, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private Optional<BusinessProfile> find(String shop, LockModeType lock) {
        return entities.createQuery("select b from BusinessProfile b where b.shop = :shop", BusinessProfile.class)
                .setParameter("shop", shop)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
