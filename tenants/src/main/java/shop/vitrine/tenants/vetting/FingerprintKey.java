package shop.vitrine.tenants.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The market's one key for fingerprints, sealed. */
@Entity
@Table(name = "fingerprint_key")
class FingerprintKey {
    static final String PLACE = "fingerprint key";

    @Id
    @Column(name = "only_one")
    private boolean onlyOne = true;

    @Embedded
    private Sealed key;

    protected FingerprintKey() {}

    void rewrap(Vault vault) {
        key = vault.rewrap(key, PLACE);
    }

    Sealed key() {
        return key;
    }
}
