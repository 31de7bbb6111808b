package shop.vitrine.accounts.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {
    /** RFC 6238's example. */
    private final TotpSecret secret = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(secret.code(59 / 30)).isEqualTo("287082");
        assertThat(secret.code(1111111109 / 30)).isEqualTo("081804");
        assertThat(secret.code(20000000000L / 30)).isEqualTo("353130");
    }

    @Test
    void aCodeIsTakenHalfAMinuteBeforeAndAfter() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = 1_000_000_000 / 30;
        for (long near = step - 1; near <= step + 1; near++)
            assertThat(secret.step(secret.code(near), now, 0)).hasValue(near);
        assertThat(secret.step(secret.code(step - 2), now, 0)).isEmpty();
        assertThat(secret.step(secret.code(step + 2), now, 0)).isEmpty();
    }

    @Test
    void aUsedStepIsTakenNoMoreNorOneBeforeIt() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = 1_000_000_000 / 30;
        assertThat(secret.step(secret.code(step), now, step)).isEmpty();
        assertThat(secret.step(secret.code(step - 1), now, step)).isEmpty();
        assertThat(secret.step(secret.code(step + 1), now, step)).hasValue(step + 1);
    }

    @Test
    void appsReadItAsBase32() {
        assertThat(secret.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(secret.address("a+b@example.org"))
                .isEqualTo("otpauth://totp/Vitrine:a%2Bb%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Vitrine");
    }

    @Test
    void recoveryCodesAreReadAsTheyLook() {
        assertThat(RecoveryCodes.meant(" ABC1O-0lI2k ")).isEqualTo("abc100112k");
    }

    @Test
    void aCodeIsGoodOnce() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long used = 0;
        for (int second = 0; second < 300; second += 10) {
            Instant later = now.plusSeconds(second);
            long step = later.getEpochSecond() / 30;
            var taken = secret.step(secret.code(step), later, used);
            if (step == used) assertThat(taken).isEmpty();
            else {
                assertThat(taken).hasValue(step);
                used = step;
            }
        }
    }

    @Test
    void codesHaveSixDigitsAlsoWhereTheyBeginWithZeros() {
        for (long step = 0; step < 2_000; step++) assertThat(secret.code(step)).matches("\\d{6}");
    }

    @Test
    void everySecretIsNew() {
        assertThat(TotpSecret.next().bytes())
                .hasSize(20)
                .isNotEqualTo(TotpSecret.next().bytes());
        assertThat(TotpSecret.next().text()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.toString()).isEqualTo("Secret");
    }

    @ParameterizedTest
    @CsvSource({
        "abcde-fghjk, abcdefghjk",
        "ABCDE FGHJK, abcdefghjk",
        "' ABCDE\u2013FGHJK ', abcdefghjk",
        "oOiIlL, 001111",
        "'', ''"
    })
    void aRecoveryCodeIsReadAsItIsMeant(String typed, String meant) {
        assertThat(RecoveryCodes.meant(typed)).isEqualTo(meant);
    }
}
