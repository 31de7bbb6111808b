package shop.vitrine.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterAccountTest {
    @ParameterizedTest
    @ValueSource(strings = {"mara@example.org", "m.de-vos+shop@mail.example.co.uk", "O'Hara@xn--bcher-kva.example"})
    void mailAddressesAreTaken(String email) {
        assertThat(email).matches(RegisterAccount.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mara",
                "mara@localhost",
                "mara@example.",
                "@example.org",
                "mara@@example.org",
                "mara@example.org, b@example.org",
                "mara@example.org\r\nBcc: b@example.org",
                "Mara <mara@example.org>",
                "mara@-example.org"
            })
    void whatIsNoneIsNot(String email) {
        assertThat(email).doesNotMatch(RegisterAccount.EMAIL);
    }
}
