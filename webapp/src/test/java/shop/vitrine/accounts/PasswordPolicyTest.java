package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"lamps at dusk", "vitrine-buyer", "Tr0ub4dor&3", "日本語のパスワードです", "mara likes warm lamps"})
    void longOnesThatNobodyTriesFirstAreGood(String password) {
        assertThat(problem(password)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "Passwort2026",
                "wachtwoord1",
                "1234567890",
                "qwertyuiop",
                "aaaaaaaaaaaa",
                "abababababab",
                "mara@example.org",
                "MaraDeVos1",
                "examplemara"
            })
    void thoseThatSomebodyWouldTryAreWeak(String password) {
        assertThat(problem(password)).isEqualTo("accounts.password.weak");
    }

    @Test
    void tenLettersAreEnoughAndTwoHundredTheMost() {
        assertThat(problem("dusk lamp")).isEqualTo("accounts.password.short");
        assertThat(problem("dusk lamps")).isNull();
        String long200 = "a lamp at dusk, a kettle at dawn, ".repeat(6).substring(0, 200);
        assertThat(problem(long200)).isNull();
        assertThat(problem(long200 + "!")).isEqualTo("accounts.password.long");
        assertThat(problem("💡💡💡💡💡")).as("five signs, though ten chars").isEqualTo("accounts.password.short");
    }

    private static String problem(String password) {
        return PasswordPolicy.problem(password, "mara@example.org", "Mara de Vos")
                .orElse(null);
    }
}
