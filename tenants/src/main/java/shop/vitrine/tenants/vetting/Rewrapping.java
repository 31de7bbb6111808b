package shop.vitrine.tenants.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Wraps data keys anew after a new key came to the front, so that an old one can be taken away. */
@ApplicationScoped
public class Rewrapping {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Reader reader;

    @Inject
    Vault vault;

    /**
     * Some that an older key wraps, in a transaction of their own.
     *
     * @return how many; none when all are done
     */
    @Transactional
    public int some(int most) {
        reader.vetting();
        List<Application> applications = older(Application.class, "answers", most);
        applications.forEach(one -> one.rewrap(vault));
        List<Content> contents = older(Content.class, "bytes", most);
        contents.forEach(one -> one.rewrap(vault));
        List<FingerprintKey> key = older(FingerprintKey.class, "key", 1);
        key.forEach(one -> one.rewrap(vault));
        return applications.size() + contents.size() + key.size();
    }

    private <T> List<T> older(Class<T> type, String sealed, int most) {
        return entities.createQuery(
                        "select o from " + type.getSimpleName() + " o where o." + sealed + ".keyId <> :newest", type)
                .setParameter("newest", vault.newest())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
