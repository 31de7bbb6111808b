package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {
    @ParameterizedTest
    @CsvSource({
        "0848061041071, 0848061041071",
        "4006381333931, 4006381333931",
        "96385074, 96385074",
        "036000291452, 036000291452",
        "36000291452, 036000291452",
        "10614141000415, 10614141000415",
        "4 006381-333931, 4006381333931",
    })
    void takesEachLength(String text, String digits) {
        assertThat(Gtin.parse(text)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333930", "96385075", "036000291453"})
    void checksTheLastDigit(String text) {
        assertThatThrownBy(() -> Gtin.parse(text)).hasMessage("GTIN_CHECK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1234567", "123456789012345", "40063813339ab", "4.00638E+12"})
    void wantsDigits(String text) {
        assertThatThrownBy(() -> Gtin.parse(text)).hasMessage("GTIN_DIGITS");
    }

    @Test
    void ofTenLastDigitsExactlyOneIsRight() {
        for (String front : List.of("0123456", "03600029145", "400638133393", "1061414100041"))
            assertThat(IntStream.range(0, 10).filter(digit -> isValid(front + digit)))
                    .as(front)
                    .hasSize(1);
    }

    @Test
    void oneWrongDigitIsAlwaysNoticed() {
        String right = "4006381333931";
        for (int place = 0; place < right.length(); place++)
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(isValid(typed)).as(typed).isEqualTo(typed.equals(right));
            }
    }

    private static boolean isValid(String text) {
        try {
            Gtin.parse(text);
            return true;
        } catch (InvalidValue e) {
            return false;
        }
    }
}
