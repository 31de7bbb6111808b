package shop.vitrine.vetting.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.platform.encryption.Ciphertext;
import shop.vitrine.platform.encryption.EnvelopeEncryption;

/** The market's key for fingerprints, sealed. */
@Entity
@DynamicUpdate
@Table(name = "fingerprint_key")
public class FingerprintKey {
    static final String ENCRYPTION_CONTEXT = "fingerprint key";

    @Id
    @Column(name = "singleton")
    private boolean onlyOne = true;

    @Embedded
    private Ciphertext key;

    protected FingerprintKey() {}

    public void rewrap(EnvelopeEncryption encryption) {
        key = encryption.rewrap(key, ENCRYPTION_CONTEXT);
    }

    Ciphertext key() {
        return key;
    }
}
