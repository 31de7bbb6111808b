package shop.vitrine.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Everybody who carries parcels for shops. Runs in the caller's transaction. */
@ApplicationScoped
public class Carriers {
    @PersistenceContext
    EntityManager entities;

    /** As forms offer them. */
    public List<Carrier> all() {
        return entities.createQuery("select c from Carrier c order by c.position", Carrier.class)
                .getResultList();
    }

    public Optional<Carrier> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(Carrier.class, code));
    }
}
