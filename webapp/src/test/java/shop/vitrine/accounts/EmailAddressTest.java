package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"mara@example.org", "m.de-vos+shop@mail.example.co.uk", "O'Hara@xn--bcher-kva.example"})
    void mailAddressesAreTaken(String email) {
        assertThat(email).matches(EmailAddress.FORM);
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
                "mara@-example.org",
                "mara@example-.org",
                "mara@exa_mple.org",
                "šimon@example.org"
            })
    void whatIsNoneIsNot(String email) {
        assertThat(email).doesNotMatch(EmailAddress.FORM);
    }

    /** A repeated group once overflowed the stack. */
    @ParameterizedTest
    @ValueSource(strings = {".a", "-", "a-", ".", "@"})
    void aLongOneIsLookedAtLikeAnyOther(String piece) {
        String email = "a@a" + piece.repeat(200_000);
        assertThat(email.matches(EmailAddress.FORM)).isEqualTo(piece.equals(".a"));
    }
}
