package shop.vitrine.platform.encryption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Envelope-encrypted content.
 *
 * @param keyId of the wrapping key
 * @param key wrapped data key
 * @param content encrypted
 */
@Embeddable
public record Ciphertext(
        @Column(name = "encryption_key_id") int keyId,
        @Column(name = "encrypted_key") byte[] key,
        @Column(name = "ciphertext") byte[] content) {}
