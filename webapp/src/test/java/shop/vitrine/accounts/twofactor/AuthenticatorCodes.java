package shop.vitrine.accounts.twofactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import shop.vitrine.SampleMarket;

/** An authenticator app on the market's clock. */
public final class AuthenticatorCodes {
    private static final TimeBasedOneTimePasswordGenerator APP = new TimeBasedOneTimePasswordGenerator();

    private AuthenticatorCodes() {}

    public static String now(SampleMarket market, String secret) {
        return at(market.now(), secret);
    }

    /** The code after the current one, which is accepted too. */
    public static String next(SampleMarket market, String secret) {
        return at(market.now().plus(Duration.ofSeconds(30)), secret);
    }

    private static String at(Instant at, String secret) {
        try {
            return APP.generateOneTimePasswordString(new SecretKeySpec(bytes(secret), "HmacSHA1"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        var out = new ByteArrayOutputStream();
        int bits = 0;
        int count = 0;
        for (char one : base32.replace(" ", "").toCharArray()) {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(one);
            count += 5;
            if (count >= 8) {
                out.write(bits >> count - 8);
                count -= 8;
                bits &= (1 << count) - 1;
            }
        }
        return out.toByteArray();
    }
}
