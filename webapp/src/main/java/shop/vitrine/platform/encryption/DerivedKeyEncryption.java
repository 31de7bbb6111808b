package shop.vitrine.platform.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import shop.vitrine.platform.HmacSigner;

/** Keys are derived from {@code VITRINE_SECRET} and bound to purpose and place; changing it makes values unreadable. */
@ApplicationScoped
public class DerivedKeyEncryption {
    @Inject
    HmacSigner signer;

    private final Map<String, Aead> keys = new ConcurrentHashMap<>();

    /** @param place owner or location */
    public byte[] encrypt(String purpose, String place, byte[] content) {
        try {
            return key(purpose).encrypt(content, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt for " + purpose, e);
        }
    }

    /** @return empty unless encrypted here for this purpose and place */
    public Optional<byte[]> open(String purpose, String place, byte[] encrypted) {
        try {
            return Optional.of(key(purpose).decrypt(encrypted, place.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Aead key(String purpose) {
        return keys.computeIfAbsent(purpose, this::derived);
    }

    private Aead derived(String purpose) {
        try {
            var key = KeysetHandle.importKey(AesGcmKeys.single(signer.key(purpose)))
                    .withRandomId()
                    .makePrimary();
            return KeysetHandle.newBuilder()
                    .addEntry(key)
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
