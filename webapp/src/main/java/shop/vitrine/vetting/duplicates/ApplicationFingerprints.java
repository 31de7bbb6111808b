package shop.vitrine.vetting.duplicates;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import shop.vitrine.platform.encryption.Ciphertext;
import shop.vitrine.platform.encryption.EnvelopeEncryption;
import shop.vitrine.tenants.Repository;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.form.IdentifierValidator;

/** Finds the same bank account or document in two applications by HMACs, without storing either. */
@Repository
public class ApplicationFingerprints {
    private static final String ALGORITHM = "HmacSHA256";

    @PersistenceContext
    EntityManager entities;

    @Inject
    EnvelopeEncryption encryption;

    /** Never changes once set. */
    private volatile byte[] key;

    /** @param text in any notation; null deletes the fingerprint */
    public void save(SellerApplication application, String what, String text) {
        if (text == null) delete(application, what);
        else save(application, what, IdentifierValidator.plain(text).getBytes(StandardCharsets.UTF_8));
    }

    public void save(SellerApplication application, String what, byte[] content) {
        entities.createNativeQuery(
                        "insert into application_fingerprints (application_id, kind, fingerprint) values (:id, :what,"
                                + " :mark) on conflict (application_id, kind) do update set fingerprint ="
                                + " excluded.fingerprint")
                .setParameter("id", application.id())
                .setParameter("what", what)
                .setParameter("mark", mark(content))
                .executeUpdate();
    }

    public void delete(SellerApplication application, String what) {
        entities.createNativeQuery("delete from application_fingerprints where application_id = :id and kind = :what")
                .setParameter("id", application.id())
                .setParameter("what", what)
                .executeUpdate();
    }

    /** Newest first; for vetting admins. */
    @SuppressWarnings("unchecked")
    public List<DuplicateApplication> of(SellerApplication application) {
        List<Object[]> rows = entities.createNativeQuery("""
            select own.kind, other.application_id from application_fingerprints own
            join application_fingerprints other on other.fingerprint = own.fingerprint and other.application_id <> own.application_id
            join seller_applications a on a.id = other.application_id
            where own.application_id = :id order by a.started_at desc, own.kind
            """)
                .setParameter("id", application.id())
                .setMaxResults(50)
                .getResultList();
        return rows.stream()
                .map(row -> new DuplicateApplication((String) row[0], (String) row[1]))
                .distinct()
                .toList();
    }

    public record DuplicateApplication(String what, String application) {}

    private byte[] mark(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known != null) return known;
        FingerprintKey kept = entities.find(FingerprintKey.class, true);
        if (kept == null) return made();
        return key = open(kept);
    }

    /** Not cached, since this transaction may fail. Of two nodes creating a key, the second uses the first one's. */
    private byte[] made() {
        byte[] made = new byte[32];
        new SecureRandom().nextBytes(made);
        Ciphertext ciphertext = encryption.encrypt(made, FingerprintKey.ENCRYPTION_CONTEXT);
        entities.createNativeQuery(
                        "insert into fingerprint_key (encryption_key_id, encrypted_key, ciphertext) values (:id, :key,"
                                + " :content) on conflict do nothing")
                .setParameter("id", ciphertext.keyId())
                .setParameter("key", ciphertext.key())
                .setParameter("content", ciphertext.content())
                .executeUpdate();
        return open(entities.find(FingerprintKey.class, true));
    }

    private byte[] open(FingerprintKey kept) {
        return encryption.open(kept.key(), FingerprintKey.ENCRYPTION_CONTEXT);
    }
}
