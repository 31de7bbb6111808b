package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void isTwoHundredFiftySixRandomBitsForACookie() {
        assertThat(Token.next().text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Token.next().text());
    }

    @Test
    void isKeptAsItsSha256() {
        assertThat(HexFormat.of().formatHex(new Token("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void doesNotSlipIntoALog() {
        Token token = Token.next();
        assertThat("signed in with " + token).doesNotContain(token.text());
    }
}
