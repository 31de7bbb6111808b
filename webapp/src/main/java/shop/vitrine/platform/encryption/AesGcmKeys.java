package shop.vitrine.platform.encryption;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.AesGcmParameters.Variant;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** Tink AES-256-GCM keys from raw bytes. */
final class AesGcmKeys {
    static final int BYTES = 32;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private AesGcmKeys() {}

    /** One of several keys, found by the id at the start of the ciphertext. */
    static AesGcmKey numbered(byte[] bytes, int id) throws GeneralSecurityException {
        return key(bytes, Variant.TINK, id);
    }

    static AesGcmKey single(byte[] bytes) throws GeneralSecurityException {
        return key(bytes, Variant.NO_PREFIX, null);
    }

    private static AesGcmKey key(byte[] bytes, Variant variant, Integer id) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(variant)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
    }
}
