package shop.vitrine.accounts.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.tenants.IdGenerator;

/** A passkey's public key. */
@Entity
@DynamicUpdate
@Table(name = "passkeys")
public class Passkey {
    @Id
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "credential_id")
    private byte[] credentialId;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "signature_count")
    private long signatureCount;

    private String name;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "last_used_at")
    private Instant usedAt;

    protected Passkey() {}

    Passkey(String person, byte[] credentialId, byte[] publicKey, long signatureCount, String name, Instant at) {
        this.id = IdGenerator.next();
        this.person = person;
        this.credentialId = credentialId;
        this.publicKey = publicKey;
        this.signatureCount = signatureCount;
        this.name = name;
        this.addedAt = at;
    }

    void use(long count, Instant at) {
        signatureCount = count;
        usedAt = at;
    }

    public void rename(String chosen) {
        name = chosen;
    }

    public String id() {
        return id;
    }

    String person() {
        return person;
    }

    byte[] credentialId() {
        return credentialId;
    }

    byte[] publicKey() {
        return publicKey;
    }

    long signatureCount() {
        return signatureCount;
    }

    public String name() {
        return name;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
