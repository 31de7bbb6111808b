package shop.vitrine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatSubtotalTest {
    @Test
    void whatIsPaidIsTheNetAndTheTax() {
        for (long gross = 0; gross <= 2_000; gross++) {
            VatSubtotal subtotal = of(2100, gross);
            assertThat(subtotal.net().plus(subtotal.vat())).isEqualTo(subtotal.gross());
        }
    }

    @Test
    void theOrderInWhichTheyAreAddedDoesNotMatter() {
        VatSubtotal mug = of(1900, 1_999);
        VatSubtotal lamp = of(1900, 12_950);
        VatSubtotal delivery = of(1900, 495);
        assertThat(mug.plus(lamp).plus(delivery))
                .isEqualTo(delivery.plus(mug).plus(lamp))
                .isEqualTo(lamp.plus(mug.plus(delivery)));
    }

    @Test
    void aSumHasTheTaxOfItsParts() {
        VatSubtotal sum = of(2100, 0);
        long vat = 0;
        for (long gross = 1; gross <= 500; gross += 7) {
            sum = sum.plus(of(2100, gross));
            vat += Vat.contained(gross, 2100);
            assertThat(sum.vat()).isEqualTo(Money.of(vat));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1900, 19.0", "2550, 25.5", "725, 7.25"})
    void theRateIsSaidAsPeopleSayIt(int rate, double percent) {
        assertThat(new VatSubtotal(rate, Money.zero(), Money.zero()).percent()).isEqualTo(percent);
    }

    @Test
    void sharesOfTwoRatesAreNeverOne() {
        VatSubtotal dutch = of(2100, 100);
        VatSubtotal german = of(1900, 100);
        assertThatThrownBy(() -> dutch.plus(german)).isInstanceOf(IllegalArgumentException.class);
    }

    private static VatSubtotal of(int rate, long gross) {
        return new VatSubtotal(rate, Money.of(gross), Money.of(Vat.contained(gross, rate)));
    }
}
