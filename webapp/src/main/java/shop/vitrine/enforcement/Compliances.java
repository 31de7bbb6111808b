package shop.vitrine.enforcement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Shop;

/** How each shop stands with the market's rules. */
@Repository
public class Compliances {
    @PersistenceContext
    EntityManager entities;

    Compliance of(Shop shop) {
        return entities.find(Compliance.class, shop.id());
    }

    /** Whether this shop may put something new on the market, or prepare to. */
    public boolean mayList(Shop shop) {
        return of(shop).mayList(shop);
    }
}
