package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VatIdTest {
    @Test
    void isWrittenWithoutSpacesAndWithItsLetters() {
        assertThat(VatId.read("nl 1234.56.789.b01", "NL")).contains("NL123456789B01");
        assertThat(VatId.read("123456789", "DE")).contains("DE123456789");
        assertThat(VatId.read("DE 123 456 789", "NL")).contains("DE123456789");
        assertThat(VatId.read("123456789", "GR")).contains("EL123456789");
        assertThat(VatId.read("CHE-123.456.789 MWST", "CH")).contains("CHE123456789MWST");
        assertThat(VatId.read("IE1234567FA", "IE")).contains("IE1234567FA");
    }

    @Test
    void whatCannotBeOneIsRefused() {
        assertThat(VatId.read("NL123456789", "NL")).isEmpty();
        assertThat(VatId.read("DE012345678", "DE")).isEmpty();
        assertThat(VatId.read("hello", "DE")).isEmpty();
        assertThat(VatId.read("XX123456789", "US")).isEmpty();
        assertThat(VatId.read("", "DE")).isEmpty();
    }
}
