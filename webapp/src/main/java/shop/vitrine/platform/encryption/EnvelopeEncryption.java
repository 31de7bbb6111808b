package shop.vitrine.platform.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/**
 * A data key per content, wrapped by a key from the environment: the first wraps, all unwrap, which allows rotation.
 */
public final class EnvelopeEncryption {
    private static final String DEVELOPMENT = "dev-keys-of-a-market-that-nobody-applies-to";

    private final Aead keys;
    private final int newest;

    /**
     * @param setting comma-separated keys of 32 bytes in base 64, newest first; null for the development key
     * @throws IllegalStateException with a sentence for the operator
     */
    public EnvelopeEncryption(String setting, boolean production) {
        String all = setting == null ? DEVELOPMENT : setting;
        List<String> texts = List.of(all.strip().split("\\s*,\\s*"));
        if (production && texts.stream().anyMatch(text -> text.startsWith("dev-")))
            throw new IllegalStateException("Set VITRINE_DOCUMENT_KEYS in the environment: 32 random bytes in base 64,"
                    + " that only this market knows (openssl rand -base64 32)");
        try {
            var ring = KeysetHandle.newBuilder();
            for (String text : texts) {
                byte[] key = bytes(text);
                var entry = KeysetHandle.importKey(AesGcmKeys.numbered(key, id(key)))
                        .withFixedId(id(key));
                ring.addEntry(text.equals(texts.getFirst()) ? entry.makePrimary() : entry);
            }
            keys = ring.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
            newest = id(bytes(texts.getFirst()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("VITRINE_DOCUMENT_KEYS cannot be used; is a key in it twice?", e);
        }
    }

    private static byte[] bytes(String text) {
        if (text.startsWith("dev-")) return sha256(text.getBytes(StandardCharsets.UTF_8));
        try {
            byte[] key = Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
            if (key.length == AesGcmKeys.BYTES) return key;
        } catch (IllegalArgumentException e) {
            // Refused below.
        }
        throw new IllegalStateException("Each key of VITRINE_DOCUMENT_KEYS is 32 bytes in base 64");
    }

    /** Derived from the key, so it is stable under rotation. */
    private static int id(byte[] key) {
        return ByteBuffer.wrap(sha256(sha256(key))).getInt();
    }

    /** Id of the wrapping key. */
    public int newest() {
        return newest;
    }

    /** @param place such as {@code document:7k3m9qxd4t2g} */
    public Ciphertext encrypt(byte[] content, String place) {
        try {
            KeysetHandle data = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new Ciphertext(newest, wrap(data, place), aead(data).encrypt(content, bound(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + place, e);
        }
    }

    /** @throws IllegalStateException if tampered with, from another place, or its key is gone */
    public byte[] open(Ciphertext ciphertext, String place) {
        try {
            return aead(unwrap(ciphertext, place)).decrypt(ciphertext.content(), bound(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + place, e);
        }
    }

    /** Wraps the data key with the newest key, leaving the content untouched. */
    public Ciphertext rewrap(Ciphertext ciphertext, String place) {
        try {
            return new Ciphertext(newest, wrap(unwrap(ciphertext, place), place), ciphertext.content());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap the key of " + place + " anew", e);
        }
    }

    private byte[] wrap(KeysetHandle data, String place) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(data, keys, bound(place));
    }

    private KeysetHandle unwrap(Ciphertext ciphertext, String place) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(ciphertext.key(), keys, bound(place));
    }

    private static Aead aead(KeysetHandle data) throws GeneralSecurityException {
        return data.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bound(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
