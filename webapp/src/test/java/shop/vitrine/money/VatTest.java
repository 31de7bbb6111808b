package shop.vitrine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatTest {
    @ParameterizedTest
    @CsvSource({
        "12100, 2100, 2100",
        "1000, 2100, 174",
        "1, 2100, 0",
        "3, 2100, 1",
        "11900, 1900, 1900",
        "-1000, 2100, -174"
    })
    void theTaxInAnAmountIsRoundedHalfUp(long gross, int rate, long tax) {
        assertThat(Vat.contained(gross, rate)).isEqualTo(tax);
    }

    @Test
    void whatIsExportedCarriesNone() {
        assertThat(Vat.rate("US")).isZero();
        assertThat(Vat.contained(9_999, Vat.rate("US"))).isZero();
        assertThat(Vat.rate("FI")).isEqualTo(2550);
    }

    @Test
    void subtotalsOfOneRateAreAdded() {
        VatSubtotal subtotal = new VatSubtotal(2100, Money.of(121), Money.of(21));
        assertThat(subtotal.plus(subtotal)).isEqualTo(new VatSubtotal(2100, Money.of(242), Money.of(42)));
        assertThat(subtotal.net()).isEqualTo(Money.of(100));
        assertThat(new VatSubtotal(2550, Money.zero(), Money.zero()).percent()).isEqualTo(25.5);
        assertThatThrownBy(() -> subtotal.plus(new VatSubtotal(1900, Money.of(119), Money.of(19))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
