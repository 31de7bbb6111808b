package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VatIdTest {
    @Test
    void isWrittenWithoutSpacesAndWithItsLetters() {
        assertThat(VatId.parse("nl 1234.56.789.b01", "NL")).contains("NL123456789B01");
        assertThat(VatId.parse("123456789", "DE")).contains("DE123456789");
        assertThat(VatId.parse("DE 123 456 789", "NL")).contains("DE123456789");
        assertThat(VatId.parse("123456789", "GR")).contains("EL123456789");
        assertThat(VatId.parse("CHE-123.456.789 MWST", "CH")).contains("CHE123456789MWST");
        assertThat(VatId.parse("IE1234567FA", "IE")).contains("IE1234567FA");
    }

    @Test
    void whatCannotBeOneIsRefused() {
        assertThat(VatId.parse("NL123456789", "NL")).isEmpty();
        assertThat(VatId.parse("DE012345678", "DE")).isEmpty();
        assertThat(VatId.parse("hello", "DE")).isEmpty();
        assertThat(VatId.parse("XX123456789", "US")).isEmpty();
        assertThat(VatId.parse("", "DE")).isEmpty();
    }
}
