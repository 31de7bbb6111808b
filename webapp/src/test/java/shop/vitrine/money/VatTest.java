package shop.vitrine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;

class VatTest {
    private static final int[] RATES = {0, 1700, 1900, 2000, 2100, 2500, 2550, 2700};

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
    void taxIsNeverNegativeNorMoreThanWhatItIsIn() {
        for (int rate : RATES)
            for (long gross = 0; gross <= 3_000; gross++)
                assertThat(Vat.contained(gross, rate))
                        .as("%d at %d", gross, rate)
                        .isBetween(0L, gross);
    }

    @Test
    void aHigherPriceNeverContainsLessTax() {
        for (int rate : RATES)
            for (long gross = 1; gross <= 3_000; gross++)
                assertThat(Vat.contained(gross, rate))
                        .as("%d at %d", gross, rate)
                        .isGreaterThanOrEqualTo(Vat.contained(gross - 1, rate));
    }

    @Test
    void theTaxOnTheRestIsTheTaxThatWasTakenOut() {
        for (int rate : RATES)
            for (long gross = 0; gross <= 3_000; gross++) {
                long vat = Vat.contained(gross, rate);
                double exact = (gross - vat) * rate / 10_000.0;
                assertThat((double) vat).as("%d at %d", gross, rate).isCloseTo(exact, within(1.0));
            }
    }

    @Test
    void linesThatAreRoundedEachStrayByHalfACentEachAtMost() {
        for (int rate : RATES)
            for (int parts = 1; parts <= 7; parts++)
                for (long gross = parts; gross <= 1_000; gross += 13) {
                    long sum = split(gross, parts)
                            .mapToLong(part -> Vat.contained(part, rate))
                            .sum();
                    assertThat((double) sum).isCloseTo(Vat.contained(gross, rate), within(parts / 2.0 + 0.5));
                }
    }

    @Test
    void aReturnGivesBackTheTaxThatWasPaid() {
        for (int rate : RATES)
            for (long gross = 0; gross <= 3_000; gross++)
                assertThat(Vat.contained(-gross, rate)).isEqualTo(-Vat.contained(gross, rate));
    }

    /** Parts that differ by a cent at most and add up to the whole. */
    private static Stream<Long> split(long gross, int parts) {
        return IntStream.range(0, parts).mapToObj(part -> gross * (part + 1) / parts - gross * part / parts);
    }

    @Test
    void everyMemberOfTheUnionHasARate() {
        for (String country : Locale.getISOCountries()) {
            boolean inUnion = Countries.find(country)
                    .map(Country::zone)
                    .filter(Country.EU::equals)
                    .isPresent();
            if (inUnion) assertThat(Vat.rate(country)).as(country).isBetween(1_500, 2_700);
        }
        assertThat(Vat.rate("de")).isZero();
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
