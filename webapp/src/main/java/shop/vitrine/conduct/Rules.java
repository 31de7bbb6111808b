package shop.vitrine.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The market's rules, in their order. */
@ApplicationScoped
class Rules {
    @PersistenceContext
    EntityManager entities;

    List<Rule> all() {
        return entities.createQuery("select r from Rule r order by r.position", Rule.class)
                .getResultList();
    }

    Optional<Rule> find(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(entities.find(Rule.class, key));
    }
}
