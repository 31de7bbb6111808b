package shop.vitrine.accounts.twofactor;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Token;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Expire after ten minutes. */
@Repository
public class PendingSignIns {
    static final Duration LIFE = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    void add(Token token, Person person) {
        entities.persist(new PendingSignIn(token, person.id(), current.now().plus(LIFE)));
    }

    Optional<Person> person(Token token) {
        return entities.createQuery(
                        "select p from PendingSignIn h join Person p on p.id = h.person"
                                + " where h.tokenHash = :hash and h.expiresAt > :now and p.deletedAt is null",
                        Person.class)
                .setParameter("hash", token.hash())
                .setParameter("now", current.now())
                .getResultStream()
                .findFirst();
    }

    void remove(Token token) {
        entities.createQuery("delete from PendingSignIn h where h.tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    public void removeOf(String person) {
        entities.createQuery("delete from PendingSignIn h where h.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    public void removeEnded() {
        entities.createQuery("delete from PendingSignIn h where h.expiresAt < :now")
                .setParameter("now", current.now())
                .executeUpdate();
    }
}
