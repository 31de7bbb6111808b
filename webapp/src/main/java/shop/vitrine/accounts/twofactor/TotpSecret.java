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

/** A TOTP secret (RFC 6238) with what every app supports: six digits, SHA-1, thirty seconds. */
record TotpSecret(byte[] bytes) {
    private static final int LENGTH = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();

    static TotpSecret next() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** The time step of the code, tolerating one before and after; used steps do not count. */
    OptionalLong step(String code, Instant now, long used) {
        return steps(now, used).filter(step -> code(step).equals(code)).findFirst();
    }

    /** Currently accepted steps. */
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

    /** Base 32 in groups of four, for typing. */
    String text() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    String address(String account) {
        return QueryString.of("otpauth://totp/Vitrine:" + UrlEncoding.path(account))
                .with("secret", base32())
                .with("issuer", "Vitrine")
                .toString();
    }

    /** The length needs no padding. */
    private String base32() {
        return new Base32().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
