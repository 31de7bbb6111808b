package shop.vitrine.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shop.vitrine.identity.Person;
import shop.vitrine.tenants.Member;

/** Who is behind a shop, and who decided about it. */
@ApplicationScoped
class People {
    @PersistenceContext
    EntityManager entities;

    List<Person> owners(String shop) {
        return entities.createQuery("""
                        select p from Person p join Member m on m.person = p.id
                        where m.shop = :shop and m.role = :owner order by m.since, p.id
                        """, Person.class)
                .setParameter("shop", shop)
                .setParameter("owner", Member.Role.OWNER)
                .getResultList();
    }

    /** In one query. */
    Names names(Collection<String> ids) {
        List<String> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, String> names = new HashMap<>();
        if (known.isEmpty()) return new Names(names);
        entities.createQuery("select p.id, p.name from Person p where p.id in (:ids)", Tuple.class)
                .setParameter("ids", known)
                .getResultStream()
                .forEach(row -> names.put(row.get(0, String.class), row.get(1, String.class)));
        return new Names(names);
    }
}
