package shop.vitrine.enforcement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Shop;

/** Each shop's standing with the rules. */
@Repository
public class Compliances {
    @PersistenceContext
    EntityManager entities;

    Compliance of(Shop shop) {
        return entities.find(Compliance.class, shop.id());
    }

    public boolean mayList(Shop shop) {
        return of(shop).mayList(shop);
    }
}
