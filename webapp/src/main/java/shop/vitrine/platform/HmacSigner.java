package shop.vitrine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs data that returns unchanged, such as mail links and webhooks. Signatures are bound to a purpose. */
@ApplicationScoped
public class HmacSigner {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_LENGTH = 32;
    private static final String DEVELOPMENT = "dev-secret-of-a-market-that-nobody-buys-from";

    private final byte[] secret;

    public HmacSigner() {
        this(Settings.find("VITRINE_SECRET").orElse(null), Settings.production());
    }

    /** @throws IllegalStateException in production without a proper secret */
    HmacSigner(String secret, boolean production) {
        if (production && (secret == null || secret.length() < MIN_LENGTH || secret.startsWith("dev-")))
            throw new IllegalStateException(
                    "Set VITRINE_SECRET in the environment: at least 32 random characters that only this market knows");
        this.secret = (secret == null ? DEVELOPMENT : secret).getBytes(StandardCharsets.UTF_8);
    }

    /** Created at startup, so that a missing secret prevents it. */
    void ready(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        sign("start", "");
    }

    public String sign(String purpose, String content) {
        byte[] signature = hmac(hmac(secret, purpose), content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** Constant time; the signature may be null. */
    public boolean verify(String purpose, String content, String signature) {
        byte[] right = sign(purpose, content).getBytes(StandardCharsets.UTF_8);
        byte[] given = signature == null ? new byte[0] : signature.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, given);
    }

    /** A 256-bit key for encryption, independent of signatures. */
    public byte[] key(String purpose) {
        return hmac(hmac(secret, "keys"), purpose);
    }

    private static byte[] hmac(byte[] key, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
