package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sommer2024",
                "P@ssw0rd1234",
                "Bayern München 1",
                "qwertyuiop",
                "1qaz2wsx3edc",
                "welkom12345",
                "correct horse battery staple",
                "hellohello",
                "kaninchenkaninchen",
                "!!iloveyoubaby!!"
            })
    void whatStandsInEveryListIsRefused(String password) {
        assertThat(CommonPasswords.contain(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kitchen otter balloon 41",
                "vitrine-buyer",
                "vitrine-seller",
                "vitrine-admin",
                "sieben Reiher im Nebel",
                "summertime and the living"
            })
    void whatOnePersonPutTogetherIsNot(String password) {
        assertThat(CommonPasswords.contain(password)).isFalse();
    }
}
