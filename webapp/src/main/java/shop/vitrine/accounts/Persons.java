package shop.vitrine.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Repository;

@Repository
public class Persons {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    public Optional<Person> find(String id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** Names by id in one query, or none for an empty list; unknown ids are missing. */
    public Map<String, String> names(Collection<String> ids) {
        List<String> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, String> names = new HashMap<>();
        if (known.isEmpty()) return names;
        entities.createQuery("select p.id, p.name from Person p where p.id in (:ids)", Object[].class)
                .setParameter("ids", known)
                .getResultStream()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    /** Case-insensitive; without the cast PostgreSQL compares as text and scans the table. */
    @SuppressWarnings("unchecked")
    public Optional<Person> findByEmail(String email) {
        return entities.createNativeQuery("select * from persons where email = cast(:email as citext)", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Safe against concurrent registrations; empty if the address already has an account. */
    public Optional<Person> register(String email, String name, String password, Locale language) {
        String id = IdGenerator.next();
        int added = entities.createQuery("insert into Person (id, email, name, password, language, admin, registeredAt)"
                        + " values (:id, :email, :name, :password, :language, false, :now)"
                        + " on conflict (email) do nothing")
                .setParameter("id", id)
                .setParameter("email", email)
                .setParameter("name", name)
                .setParameter("password", PasswordHasher.hash(password))
                .setParameter("language", language.getLanguage())
                .setParameter("now", current.now())
                .executeUpdate();
        return added == 0 ? Optional.empty() : find(id);
    }

    /** Takes equally long for an unknown person and a wrong password. */
    public boolean authenticate(Optional<Person> known, String password) {
        if (known.isEmpty()) PasswordHasher.simulateCheck(password);
        return known.filter(person -> person.matchesPassword(password)).isPresent();
    }
}
