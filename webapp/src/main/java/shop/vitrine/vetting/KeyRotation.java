package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import shop.vitrine.platform.encryption.EnvelopeEncryption;
import shop.vitrine.vetting.documents.DocumentContent;
import shop.vitrine.vetting.duplicates.FingerprintKey;

/** Re-wraps document keys with the newest key. */
@ApplicationScoped
public class KeyRotation {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ApplicationAccess access;

    @Inject
    EnvelopeEncryption encryption;

    /** Re-wraps some data keys in its own transaction; returns 0 when done. */
    @Transactional(TxType.REQUIRED)
    public int some(int most) {
        access.vetting();
        List<SellerApplication> applications = older(SellerApplication.class, "answers", most);
        applications.forEach(application -> application.rewrap(encryption));
        List<DocumentContent> contents = older(DocumentContent.class, "bytes", most);
        contents.forEach(content -> content.rewrap(encryption));
        List<FingerprintKey> key = older(FingerprintKey.class, "key", 1);
        key.forEach(fingerprintKey -> fingerprintKey.rewrap(encryption));
        return applications.size() + contents.size() + key.size();
    }

    private <T> List<T> older(Class<T> type, String sealed, int most) {
        return entities.createQuery(
                        "select o from " + type.getSimpleName() + " o where o." + sealed + ".keyId <> :newest", type)
                .setParameter("newest", encryption.newest())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
