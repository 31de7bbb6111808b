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
 * Envelope encryption: each content has a data key of its own, which is wrapped by a key from the environment. Of several
 * keys the first one wraps and all of them unwrap, so that a key can be replaced. What is sealed for one place opens in
 * that place only.
 */
public final class EnvelopeEncryption {
    private static final String DEVELOPMENT = "dev-keys-of-a-market-that-nobody-applies-to";

    private final Aead keys;
    private final int newest;

    /**
     * @param setting keys apart by commas, each 32 random bytes in base 64, the newest first; null for the development key
     * @param production whether a development key, which begins with {@code dev-}, is refused
     * @throws IllegalStateException with a sentence for the one who runs the market
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
            // Said below.
        }
        throw new IllegalStateException("Each key of VITRINE_DOCUMENT_KEYS is 32 bytes in base 64");
    }

    /** Follows from the key itself, so that it stays when keys come and go around it. */
    private static int id(byte[] key) {
        return ByteBuffer.wrap(sha256(sha256(key))).getInt();
    }

    /** The id of the key that wraps from now on. */
    public int newest() {
        return newest;
    }

    /** @param place where it is kept, as {@code document:7k3m9qxd4t2g} */
    public Ciphertext encrypt(byte[] content, String place) {
        try {
            KeysetHandle data = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new Ciphertext(newest, wrap(data, place), aead(data).encrypt(content, bound(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + place, e);
        }
    }

    /** @throws IllegalStateException when it was changed, belongs elsewhere, or its key is no longer in the environment */
    public byte[] open(Ciphertext ciphertext, String place) {
        try {
            return aead(unwrap(ciphertext, place)).decrypt(ciphertext.content(), bound(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + place, e);
        }
    }

    /** The same content, its data key wrapped by the newest key; the content itself is not touched. */
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
