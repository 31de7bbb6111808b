package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {
    @Test
    void theExampleOfEveryCountryIsWrittenWell() {
        for (String code : Countries.names(Locale.ENGLISH).keySet()) {
            Country country = country(code);
            assertThat(country.postalCode(country.postal().example()))
                    .as(code)
                    .contains(country.postal().example());
            String bare = country.postal().example().replaceAll("[ -]", "");
            assertThat(country.postalCode(bare.toLowerCase(Locale.ROOT)))
                    .as(code)
                    .contains(country.postal().example());
            assertThat(country.postalCode(" " + String.join(" ", bare.split("")) + " "))
                    .as(code)
                    .contains(country.postal().example());
        }
    }

    @Test
    void whatPeoplePutBeforeACodeIsNoPartOfIt() {
        for (String code : Countries.names(Locale.ENGLISH).keySet()) {
            Country country = country(code);
            for (String prefix : country.postal().prefixes())
                assertThat(country.postalCode(prefix + "-" + country.postal().example()))
                        .as(code + " " + prefix)
                        .contains(country.postal().example());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 1234ab, 1234 AB",
        "NL, NL-1234 ab, 1234 AB",
        "NL, 1234.AB, 1234 AB",
        "DE, D-10115, 10115",
        "DE, １０１１５, 10115",
        "GB, sw1a1aa, SW1A 1AA",
        "GB, m11ae, M1 1AE",
        "IE, d02af30, D02 AF30",
        "PL, 00001, 00-001",
        "PL, 00–001, 00-001",
        "SE, SE-11122, 111 22",
        "PT, 1100148, 1100-148",
        "US, 10001, 10001",
        "US, 100011234, 10001-1234",
        "FI, 00100, 00100"
    })
    void aCodeIsWrittenAsItsPostWritesIt(String country, String typed, String written) {
        assertThat(country(country).postalCode(typed)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 0123 AB",
        "NL, 1234 SS",
        "NL, 1234 SA",
        "NL, 1234",
        "NL, 12345 AB",
        "DE, 1011",
        "DE, 101155",
        "DE, 1011A",
        "FR, 00123",
        "FR, 99000",
        "ES, 53001",
        "AT, 0100",
        "GB, SW1A 1AC",
        "US, 1000",
        "US, 10001-12",
        "DE, A-10115",
        "NL, ''"
    })
    void whatCannotBeACodeOfTheCountryIsNone(String country, String typed) {
        assertThat(country(country).postalCode(typed)).isEmpty();
    }

    @Test
    void nothingIsNoCode() {
        assertThat(country("NL").postalCode(null)).isEmpty();
    }

    @Test
    void aKeypadOfDigitsIsForCodesOfDigits() {
        assertThat(country("DE").postal().inputmode()).isEqualTo("numeric");
        assertThat(country("FR").postal().inputmode()).isEqualTo("numeric");
        assertThat(country("NL").postal().inputmode()).isEqualTo("text");
        assertThat(country("GB").postal().inputmode()).isEqualTo("text");
    }

    @Test
    void onlySomeAddressesNeedARegion() {
        assertThat(country("US").needsRegion()).isTrue();
        assertThat(country("US").regions()).containsEntry("NY", "New York");
        assertThat(country("NL").needsRegion()).isFalse();
    }

    private static Country country(String code) {
        return Countries.find(code).orElseThrow();
    }
}
