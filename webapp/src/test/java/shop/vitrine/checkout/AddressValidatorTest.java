package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.money.Vat;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.web.form.Problems;

class AddressValidatorTest {
    @ParameterizedTest
    @CsvSource({
        "NL, 1234ab, 1234 AB",
        "NL, ' 1234  AB ', 1234 AB",
        "NL, NL-1234 AB, 1234 AB",
        "NL, １２３４ＡＢ, 1234 AB",
        "DE, 10115, 10115",
        "DE, D-10115, 10115",
        "BE, B 1000, 1000",
        "AT, A-1010, 1010",
        "FR, 75 001, 75001",
        "GB, sw1a1aa, SW1A 1AA",
        "GB, m11ae, M1 1AE",
        "GB, EC1A-1BB, EC1A 1BB",
        "US, 10001, 10001",
        "US, 100011234, 10001-1234",
        "US, 10001-1234, 10001-1234",
        "IE, d02af30, D02 AF30",
        "IE, D6W XY00, D6W XY00",
        "LU, L-1009, 1009",
        "DK, 1050, 1050",
        "SE, 11122, 111 22",
        "SE, SE-111 22, 111 22",
        "ES, 28013, 28013",
        "IT, 00184, 00184",
        "PL, 00001, 00-001",
        "PL, 00-001, 00-001",
        "PT, 1100148, 1100-148",
        "CZ, 11000, 110 00"
    })
    void writesPostalCodesAsThePostDoes(String country, String typed, String written) {
        assertThat(country(country).postalCode(typed)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 0123 AB",
        "NL, 1234",
        "NL, 1234 SS",
        "NL, 12345 AB",
        "NL, 1234 ABC",
        "DE, 1011",
        "DE, 101155",
        "DE, ABCDE",
        "BE, 0999",
        "AT, 0101",
        "FR, 99001",
        "FR, 7500",
        "GB, 12345",
        "GB, SW1A",
        "GB, SW1A 1A",
        "US, 1234",
        "US, 10001-12",
        "US, ABCDE",
        "ES, 53001",
        "IE, D02",
        "PL, 0000",
        "SE, 1112",
        "DE, 10115#",
        "DE, ''"
    })
    void refusesWhatCannotBeOne(String country, String typed) {
        assertThat(country(country).postalCode(typed)).isEmpty();
    }

    @Test
    void everyExampleIsRightAndWrittenWell() {
        Countries.names(Locale.ENGLISH).keySet().forEach(code -> {
            Country country = country(code);
            assertThat(country.postalCode(country.postal().example()))
                    .as(code)
                    .contains(country.postal().example());
        });
    }

    @Test
    void deliversToTheWholeUnionAndTwoMore() {
        assertThat(Countries.names(Locale.ENGLISH)).hasSize(29).containsKeys("DE", "NL", "BE", "AT", "FR", "GB", "US");
        assertThat(Countries.names(Locale.ENGLISH).keySet())
                .allSatisfy(code -> assertThat(Vat.rate(code) > 0).isEqualTo(!code.equals("US")));
    }

    @Test
    void namesCountriesInTheOrderOfTheLanguage() {
        assertThat(Countries.names(Locale.GERMAN).values())
                .startsWith("Belgien")
                .contains("Österreich");
        assertThat(List.copyOf(Countries.names(Locale.GERMAN).keySet()).indexOf("AT"))
                .isLessThan(20);
    }

    @Test
    void guessesWhereSomebodyLives() {
        assertThat(guess(Locale.ENGLISH, "en-GB")).isEqualTo("GB");
        assertThat(guess(Locale.GERMAN, "de")).isEqualTo("DE");
        assertThat(guess(Locale.GERMAN, "de-AT")).isEqualTo("AT");
        assertThat(guess(Locale.of("nl"), "nl", "en-US")).isEqualTo("US");
        assertThat(guess(Locale.ENGLISH, "en-JP")).isEqualTo("NL");
    }

    @Test
    void asksForARegionOnlyWhereThePostNeedsOne() {
        assertThat(check("US", "10001", null).of("region")).isEqualTo("web.address.region.missing");
        assertThat(check("US", "10001", "Ohio").at("region")).isTrue();
        assertThat(check("US", "10001", "OH").any()).isFalse();
        assertThat(check("DE", "10115", null).any()).isFalse();
    }

    @Test
    void saysWhatIsWrongBesideItsField() {
        assertThat(check("DE", "1", null).of("postalCode")).isEqualTo("web.address.postalCode.wrong");
        assertThat(check("XX", "1", null).of("country")).isEqualTo("checkout.country.missing");
        assertThat(check(null, "1", null).at("country")).isTrue();
    }

    private static Country country(String code) {
        return Countries.find(code).orElseThrow();
    }

    private static String guess(Locale spoken, String... wishes) {
        return Countries.guess(
                        spoken,
                        List.of(wishes).stream().map(Locale::forLanguageTag).toList())
                .code();
    }

    private static Problems check(String country, String postalCode, String region) {
        return AddressValidator.check(
                new DeliveryAddressInput(null, country, null, null, postalCode, null, region), Problems.NONE);
    }
}
