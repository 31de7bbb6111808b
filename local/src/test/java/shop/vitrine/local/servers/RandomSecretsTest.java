package shop.vitrine.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomSecretsTest {
    @Test
    void everySecretIsNewAndFitsIntoASetting() {
        assertThat(RandomSecrets.random()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(RandomSecrets.random());
    }

    @Test
    void onePasswordForEachPurposeAlwaysTheSame() {
        assertThat(RandomSecrets.derived("secret", "app"))
                .matches("[A-Za-z0-9_-]{43}")
                .isEqualTo(RandomSecrets.derived("secret", "app"))
                .isNotEqualTo(RandomSecrets.derived("secret", "owner"))
                .isNotEqualTo(RandomSecrets.derived("other", "app"));
    }

    @Test
    void noLogHasAPassword() {
        assertThat("login " + new ServerLogin("vitrine_app", "very-secret"))
                .contains("vitrine_app")
                .doesNotContain("very-secret");
    }
}
