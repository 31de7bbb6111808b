package shop.vitrine.accounts.passkeys;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Repository;

/** All passkeys. */
@Repository
public class Passkeys {
    @PersistenceContext
    EntityManager entities;

    public List<Passkey> of(String person) {
        return entities.createQuery(
                        "select k from Passkey k where k.person = :person order by k.addedAt, k.id", Passkey.class)
                .setParameter("person", person)
                .getResultList();
    }

    public boolean any(String person) {
        return !of(person).isEmpty();
    }

    public Optional<Passkey> find(String person, String id) {
        return Optional.ofNullable(entities.find(Passkey.class, id))
                .filter(key -> key.person().equals(person));
    }

    Optional<Passkey> byCredential(byte[] credentialId) {
        return entities.createQuery("select k from Passkey k where k.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .getResultStream()
                .findFirst();
    }

    /** Needs the person locked. @return false if it was removed, or used with a later count, since it was read */
    boolean use(byte[] credentialId, long count, Instant at) {
        boolean still = entities.createQuery(
                        "select k.signatureCount from Passkey k where k.credentialId = :id", Long.class)
                .setParameter("id", credentialId)
                .getResultStream()
                .anyMatch(before -> before <= count);
        if (still) byCredential(credentialId).orElseThrow().use(count, at);
        return still;
    }

    void add(Passkey key) {
        entities.persist(key);
    }

    public void removeAll(String person) {
        of(person).forEach(this::remove);
    }

    public void remove(Passkey key) {
        entities.remove(key);
    }
}
