package shop.vitrine.platform.encryption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Content encrypted with a data key, which is wrapped by the key with this id. */
@Embeddable
public record Ciphertext(
        @Column(name = "encryption_key_id") int keyId,
        @Column(name = "encrypted_key") byte[] key,
        @Column(name = "ciphertext") byte[] content) {}
