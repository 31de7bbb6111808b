package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PostalAddressTest {
    @Test
    void thePostalCodeStandsBeforeTheCity() {
        assertThat(address("Damrak 1", "2nd floor", "1012 AB", "Amsterdam", null, "NL")
                        .lines(Locale.GERMAN))
                .containsExactly("Jo de Vries", "Damrak 1", "2nd floor", "1012 AB Amsterdam", "Niederlande");
    }

    @Test
    void inAmericaTheStateStandsBetween() {
        assertThat(address("5 Main St", null, "10001", "New York", "NY", "US").lines(Locale.ENGLISH))
                .containsExactly("Jo de Vries", "5 Main St", "New York, NY 10001", "United States");
    }

    @Test
    void onTheIslesTheCodeHasItsOwnLine() {
        assertThat(address("1 Mall", null, "SW1A 1AA", "London", null, "GB").lines(Locale.ENGLISH))
                .containsExactly("Jo de Vries", "1 Mall", "London", "SW1A 1AA", "United Kingdom");
        assertThat(address("1 Quay", null, "D02 AF30", "Dublin", null, "IE").lines(Locale.ENGLISH))
                .containsSequence("Dublin", "D02 AF30");
    }

    @Test
    void whatIsNotSaidHasNoLine() {
        assertThat(new PostalAddress(null, "Damrak 1", null, "1012 AB", "Amsterdam", null, "NL").lines(Locale.ENGLISH))
                .containsExactly("Damrak 1", "1012 AB Amsterdam", "Netherlands");
    }

    private static PostalAddress address(
            String street, String extra, String code, String city, String region, String country) {
        return new PostalAddress("Jo de Vries", street, extra, code, city, region, country);
    }
}
