package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of people, by their ids. */
@ApplicationScoped
class People {
    @PersistenceContext
    EntityManager entities;

    Map<String, String> names(Collection<String> ids) {
        Set<String> asked = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        if (asked.isEmpty()) return names;
        entities.createQuery("select p.id, p.name from Person p where p.id in (:ids)", Object[].class)
                .setParameter("ids", asked)
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }
}
