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

/**
 * Signs what leaves the market and must come back unchanged: links in mails, notices of gateways. What was signed for
 * one purpose is worth nothing for another.
 */
@ApplicationScoped
public class HmacSigner {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_LENGTH = 32;
    private static final String DEVELOPMENT = "dev-secret-of-a-market-that-nobody-buys-from";

    private final byte[] secret;

    public HmacSigner() {
        this(Settings.find("VITRINE_SECRET").orElse(null), Settings.production());
    }

    /** @throws IllegalStateException in production, when the secret is missing, too short or a development one */
    HmacSigner(String secret, boolean production) {
        if (production && (secret == null || secret.length() < MIN_LENGTH || secret.startsWith("dev-")))
            throw new IllegalStateException(
                    "Set VITRINE_SECRET in the environment: at least 32 random characters that only this market knows");
        this.secret = (secret == null ? DEVELOPMENT : secret).getBytes(StandardCharsets.UTF_8);
    }

    /** Made at the start, so that a market without a secret does not open at all. */
    void ready(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        sign("start", "");
    }

    /**
     * @param purpose what it is signed for, as {@code order-link}
     * @return 43 characters that are safe in URLs
     */
    public String sign(String purpose, String content) {
        byte[] signature = hmac(hmac(secret, purpose), content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** Whether this is the signature, which may be null, of the content for the purpose. Takes the same time for any. */
    public boolean verify(String purpose, String content, String signature) {
        byte[] right = sign(purpose, content).getBytes(StandardCharsets.UTF_8);
        byte[] given = signature == null ? new byte[0] : signature.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, given);
    }

    /** A key of 256 bits for this purpose, with which nothing is signed. */
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
