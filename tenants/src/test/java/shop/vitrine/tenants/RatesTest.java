package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.DeliveryRate.Terms;

class RatesTest {
    private final Terms home = terms(495);
    private final Terms union = terms(995);
    private final Terms world = terms(1995);
    private final Rates rates = new Rates(Map.of("NL", home, "EU", union, "WORLD", world, "MT", Terms.NONE));

    @Test
    void aCountryThatIsNamedHasItsOwnTerms() {
        assertThat(rates.to("NL")).contains(home);
    }

    @Test
    void theOthersHaveThoseOfTheirZone() {
        assertThat(rates.to("DE")).contains(union);
        assertThat(rates.to("US")).contains(world);
        assertThat(rates.to("GB")).contains(world);
    }

    @Test
    void aCountryCanBeLeftOutOfItsZone() {
        assertThat(rates.to("MT")).isEmpty();
    }

    @Test
    void thereIsNoDeliveryWhereNothingIsSaid() {
        Rates few = new Rates(Map.of("NL", home));
        assertThat(few.to("DE")).isEmpty();
        assertThat(few.to("US")).isEmpty();
        assertThat(few.to("XX")).isEmpty();
        assertThat(rates.to("XX")).isEmpty();
        assertThat(Rates.NONE.to("NL")).isEmpty();
    }

    @Test
    void deliveryIsFreeFromAWorthOfGoods() {
        Terms terms = new Terms(true, 495, 5_000L, 2, 4, null);
        assertThat(terms.standardFor(4_999)).isEqualTo(495);
        assertThat(terms.standardFor(5_000)).isZero();
        assertThat(home.standardFor(1_000_000)).isEqualTo(495);
    }

    @Test
    void theTagChangesWithAnythingOfIt() {
        assertThat(new Rates(Map.of("NL", home, "EU", union)).tag())
                .isEqualTo(new Rates(Map.of("EU", union, "NL", home)).tag())
                .isNotEqualTo(new Rates(Map.of("NL", home, "EU", home)).tag())
                .isNotEqualTo(new Rates(Map.of("NL", home)).tag());
    }

    @Test
    void aHolidayLastsFromItsFirstToItsLastDay() {
        LocalDate first = LocalDate.of(2026, 12, 24);
        Holiday holiday = new Holiday(first, first.plusDays(3), null, "Frohes Fest", null);
        assertThat(holiday.isOn(first.minusDays(1))).isFalse();
        assertThat(holiday.isOn(first)).isTrue();
        assertThat(holiday.isOn(holiday.until())).isTrue();
        assertThat(holiday.isOn(holiday.back())).isFalse();
        assertThat(holiday.isOver(holiday.until())).isFalse();
        assertThat(holiday.isOver(holiday.back())).isTrue();
        assertThat(holiday.note(Locale.ENGLISH)).isEqualTo("Frohes Fest");
    }

    private static Terms terms(long price) {
        return new Terms(true, price, null, 2, 4, null);
    }
}
