package shop.vitrine.shipping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.language.Messages;

/** All carriers. */
@Repository
public class Carriers {
    @PersistenceContext
    EntityManager entities;

    public Map<String, String> names(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        entities.createQuery("select c from Carrier c order by c.position", Carrier.class)
                .getResultStream()
                .forEach(carrier -> names.put(
                        carrier.code(),
                        carrier.isKnown() ? carrier.name() : Messages.text(language, "shipping.carrier.other")));
        return names;
    }

    public Optional<Carrier> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(Carrier.class, code));
    }
}
