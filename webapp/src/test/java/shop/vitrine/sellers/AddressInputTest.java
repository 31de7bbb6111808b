package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.tenants.PostalAddress;
import shop.vitrine.web.form.Problems;

class AddressInputTest {
    private static Map<String, String> good() {
        return new HashMap<>(Map.of(
                "name", "Lumen", "street", "Damrak 1", "postalCode", "1012ab", "city", "Amsterdam", "country", "NL"));
    }

    @Test
    void aGoodOneIsWrittenAsThePostWritesIt() {
        AddressInput input = AddressInput.of(good());
        assertThat(input.check("dispatch", Problems.NONE).any()).isFalse();
        assertThat(input.toAddress())
                .isEqualTo(new PostalAddress("Lumen", "Damrak 1", null, "1012 AB", "Amsterdam", null, "NL"));
        assertThat(input.line(Locale.ENGLISH)).isEqualTo("Lumen, Damrak 1, 1012 AB Amsterdam, Netherlands");
    }

    @ParameterizedTest
    @CsvSource({
        "name, , web.address.name.missing",
        "street, , web.address.street.missing",
        "city, , web.address.city.missing",
        "postalCode, , web.address.postalCode.missing",
        "postalCode, 1012, web.address.postalCode.wrong",
        "country, , web.address.country.missing",
        "country, XX, web.address.country.missing"
    })
    void whatIsWrongIsSaidBesideItsField(String field, String typed, String key) {
        Map<String, String> fields = good();
        if (typed == null) fields.remove(field);
        else fields.put(field, typed);
        Problems problems = AddressInput.of(fields).check("dispatch", Problems.NONE);
        assertThat(problems.keys()).containsExactly(Map.entry("dispatch." + field, key));
    }

    @Test
    void noLineIsLongerThanALabel() {
        for (String field : new String[] {"name", "street", "extra", "city"}) {
            Map<String, String> fields = good();
            fields.put(field, "x".repeat(120));
            assertThat(AddressInput.of(fields).check("a", Problems.NONE).any()).isFalse();
            fields.put(field, "x".repeat(121));
            assertThat(AddressInput.of(fields).check("a", Problems.NONE).of("a." + field))
                    .isEqualTo("web.address.long");
        }
    }

    @Test
    void aRegionIsAskedForAndKeptWhereThePostNeedsOne() {
        Map<String, String> fields = good();
        fields.putAll(Map.of("country", "US", "postalCode", "10001"));
        assertThat(AddressInput.of(fields).check("a", Problems.NONE).of("a.region"))
                .isEqualTo("web.address.region.missing");
        fields.put("region", "NY");
        assertThat(AddressInput.of(fields).toAddress().region()).isEqualTo("NY");
        fields.putAll(Map.of("country", "NL", "postalCode", "1012AB"));
        assertThat(AddressInput.of(fields).toAddress().region()).isNull();
    }

    @Test
    void whatIsWrongIsShownAsItWasTyped() {
        Map<String, String> fields = good();
        fields.put("postalCode", "nonsense");
        assertThat(AddressInput.of(fields).line(Locale.ENGLISH)).isEqualTo("Lumen, Damrak 1, nonsense, Amsterdam");
        assertThat(AddressInput.of(Map.of()).line(Locale.ENGLISH)).isNull();
    }

    @Test
    void anAddressComesBackFromItsForm() {
        PostalAddress known = AddressInput.of(good()).toAddress();
        assertThat(AddressInput.of(known, "DE").toAddress()).isEqualTo(known);
        assertThat(AddressInput.of(null, "DE").country()).isEqualTo("DE");
    }
}
