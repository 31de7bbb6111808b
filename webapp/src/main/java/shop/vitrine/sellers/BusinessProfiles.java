package shop.vitrine.sellers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Repository;

/** The business profiles that the current scope may see: one for each shop. */
@Repository
public class BusinessProfiles {
    @PersistenceContext
    EntityManager entities;

    /** The profile of this shop; an empty one where nobody saved any. */
    public BusinessProfile of(String shop) {
        return find(shop, LockModeType.NONE).orElseGet(() -> new BusinessProfile(shop));
    }

    /** The profile, for this transaction alone. Who changes anything of how a shop is set up comes here first. */
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
