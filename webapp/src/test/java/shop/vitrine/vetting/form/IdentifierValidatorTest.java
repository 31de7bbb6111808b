package shop.vitrine.vetting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierValidatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"123456782", "111222333", "12345672"})
    void aDutchNumberPassesTheProofOfElevenAndOneWrongDigitFailsIt(String right) {
        assertThat(IdentifierValidator.isTaxNumber(right, "NL")).isTrue();
        for (int place = 0; place < right.length(); place++)
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(IdentifierValidator.isTaxNumber(typed, "NL"))
                        .as(typed)
                        .isEqualTo(typed.equals(right));
            }
    }

    @Test
    void ofTenLastDigitsOfAGermanNumberExactlyOneIsRight() {
        for (String front : new String[] {"3657426180", "1209584327", "8648613790"})
            assertThat(IntStream.range(0, 10).filter(digit -> IdentifierValidator.isTaxNumber(front + digit, "DE")))
                    .as(front)
                    .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 1234567",
        "NL, 1234567890",
        "NL, 12345678A",
        "DE, 06574261809",
        "DE, 3657426180",
        "FR, ABC",
        "FR, 123456789012345678901",
        ", ''"
    })
    void whatCannotBeATaxNumberIsNone(String country, String typed) {
        assertThat(IdentifierValidator.isTaxNumber(typed, country)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"' nl91 abna 0417.1643-00 ', NL91ABNA0417164300", "36/574/261/809, 36574261809", "ab\tc, ABC"})
    void whatPeoplePutBetweenIsNoPartOfIt(String typed, String plain) {
        assertThat(IdentifierValidator.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 12345678, true",
        "NL, 1234 5678, true",
        "NL, 1234567, false",
        "NL, 1234567A, false",
        "DE, HRB 12345, true",
        "DE, HRBÄ 1, true",
        "FR, 123, false",
        ", ABCD, true"
    })
    void aRegisterNumberIsAsItsCountryWritesIt(String country, String typed, boolean good) {
        assertThat(IdentifierValidator.isRegisterNumber(typed, country)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"SPECI2014, true", "C01X 0006H, true", "D<<1234, true", "1234, false", "ABC_12, false"})
    void aDocumentHasLettersAndDigits(String typed, boolean good) {
        assertThat(IdentifierValidator.isDocumentNumber(typed)).isEqualTo(good);
    }

    @Test
    void sellersLiveInTheUnion() {
        assertThat(IdentifierValidator.countries())
                .hasSize(27)
                .isSorted()
                .contains("NL", "IE")
                .doesNotContain("GB", "US");
    }

    @Test
    void ofACountryThatIsNotKnownNoPostalCodeIsWrong() {
        assertThat(IdentifierValidator.isPostalCode("anything", "XX")).isTrue();
        assertThat(IdentifierValidator.isPostalCode("anything", null)).isTrue();
        assertThat(IdentifierValidator.isPostalCode("anything", "NL")).isFalse();
    }
}
