package shop.vitrine.platform.encryption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Something encrypted with a key of its own, which is encrypted itself.
 *
 * @param keyId which key of the environment opens the data key
 * @param key the data key, encrypted
 * @param content what it keeps, encrypted with the data key
 */
@Embeddable
public record Ciphertext(
        @Column(name = "encryption_key_id") int keyId,
        @Column(name = "encrypted_key") byte[] key,
        @Column(name = "ciphertext") byte[] content) {}
