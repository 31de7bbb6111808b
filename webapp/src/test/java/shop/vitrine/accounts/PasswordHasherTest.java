package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {
    @Test
    void areKeptAsArgon2idWithTheCostThatOwaspAsksFor() {
        assertThat(PasswordHasher.hash("lamps at dusk")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHasher.hash("lamps at dusk")).isNotEqualTo(PasswordHasher.hash("lamps at dusk"));
    }

    @Test
    void matchTheirHashAlone() {
        String hash = PasswordHasher.hash("lamps at dusk");
        assertThat(PasswordHasher.match("lamps at dusk", hash)).isTrue();
        assertThat(PasswordHasher.match("Lamps at dusk", hash)).isFalse();
    }

    @Test
    void areTheSameHoweverAKeyboardComposesThem() {
        assertThat(PasswordHasher.match("cafe\u0301 at dusk", PasswordHasher.hash("caf\u00e9 at dusk")))
                .isTrue();
    }
}
