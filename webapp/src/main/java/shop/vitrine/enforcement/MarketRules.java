package shop.vitrine.enforcement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Repository;

@Repository
class MarketRules {
    @PersistenceContext
    EntityManager entities;

    List<MarketRule> all() {
        return entities.createQuery("select r from MarketRule r order by r.position", MarketRule.class)
                .getResultList();
    }

    Optional<MarketRule> find(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(entities.find(MarketRule.class, key));
    }
}
