package shop.vitrine.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

/** All accounts. */
@Repository
public class Persons {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    public Optional<Person> find(String id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /**
     * Locks and rereads the row; empty if deleted. To avoid deadlocks, lock it before any other row of the person and
     * open no second connection meanwhile.
     */
    public Optional<Person> lock(String id) {
        // Unlike "for update" it lets a concurrent checkout insert rows that refer to the person.
        entities.createNativeQuery("select 1 from persons where id = :id for no key update")
                .setParameter("id", id)
                .getResultList();
        Optional<Person> person = find(id);
        person.ifPresent(entities::refresh);
        return person.filter(locked -> !locked.isDeleted());
    }

    /** As {@link #lock}; empty too if the password was changed since it was read. */
    public Optional<Person> lockUnchanged(Person read) {
        String hash = read.passwordHash();
        return lock(read.id()).filter(person -> person.hasPasswordOf(hash));
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

    /** The person's id, or the address if unknown: citext folds letters that Java does not. Keeps no connection. */
    @Transactional(TxType.REQUIRES_NEW)
    public String limitKey(String email) {
        return findByEmail(email).map(Person::id).orElse(email);
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

    /**
     * Locks the person whose password this is. Takes equally long for an unknown person and a wrong password; hashing is
     * done before the lock.
     */
    public Optional<Person> authenticate(Optional<Person> known, String password) {
        if (known.isEmpty()) PasswordHasher.simulateCheck(password);
        return known.filter(person -> person.matchesPassword(password)).flatMap(this::lockUnchanged);
    }
}
