package shop.vitrine.accounts.twofactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import shop.vitrine.web.http.QueryString;
import shop.vitrine.web.http.UrlEncoding;

/**
 * What an authenticator app and the market share: RFC 6238 with what all apps can do, six digits of SHA-1 every thirty
 * seconds.
 */
record TotpSecret(byte[] bytes) {
    private static final int LENGTH = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();

    static TotpSecret next() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** Which step the code is of: now, or the one before or after, for clocks go wrong. Steps already used are none. */
    OptionalLong step(String code, Instant now, long used) {
        return steps(now, used).filter(step -> code(step).equals(code)).findFirst();
    }

    /** The steps whose codes are taken now. */
    static LongStream steps(Instant now, long used) {
        long step = now.getEpochSecond() / STEP;
        return LongStream.rangeClosed(Math.max(step - 1, used + 1), step + 1);
    }

    String code(long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(bytes, CODES.getAlgorithm()), Instant.ofEpochSecond(step * STEP), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base 32 in groups of four, for who types it. */
    String text() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the app reads from the picture. */
    String address(String account) {
        return QueryString.of("otpauth://totp/Vitrine:" + UrlEncoding.path(account))
                .with("secret", base32())
                .with("issuer", "Vitrine")
                .toString();
    }

    /** Its length needs no padding. */
    private String base32() {
        return new Base32().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
