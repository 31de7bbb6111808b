package shop.vitrine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void areKeptAsArgon2idWithTheCostThatOwaspAsksFor() {
        assertThat(Passwords.hash("lamps at dusk")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.hash("lamps at dusk")).isNotEqualTo(Passwords.hash("lamps at dusk"));
    }

    @Test
    void matchTheirHashAlone() {
        String hash = Passwords.hash("lamps at dusk");
        assertThat(Passwords.match("lamps at dusk", hash)).isTrue();
        assertThat(Passwords.match("Lamps at dusk", hash)).isFalse();
    }

    @Test
    void areTheSameHoweverAKeyboardComposesThem() {
        assertThat(Passwords.match("cafe\u0301 at dusk", Passwords.hash("caf\u00e9 at dusk")))
                .isTrue();
    }
}
