package shop.vitrine.accounts.passkeys;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Repository;

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

    void add(Passkey key) {
        entities.persist(key);
    }

    public void remove(Passkey key) {
        entities.remove(key);
    }
}
