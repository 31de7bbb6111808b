package shop.vitrine.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Holiday;

class DeliveryRateTableTest {
    private final DeliveryTerms home = terms(495);
    private final DeliveryTerms union = terms(995);
    private final DeliveryTerms world = terms(1995);
    private final DeliveryRateTable table =
            new DeliveryRateTable(Map.of("NL", home, "EU", union, "WORLD", world, "MT", DeliveryTerms.NOT_OFFERED));

    @Test
    void aCountryThatIsNamedHasItsOwnTerms() {
        assertThat(table.to("NL")).contains(home);
    }

    @Test
    void theOthersHaveThoseOfTheirZone() {
        assertThat(table.to("DE")).contains(union);
        assertThat(table.to("US")).contains(world);
        assertThat(table.to("GB")).contains(world);
    }

    @Test
    void aCountryCanBeLeftOutOfItsZone() {
        assertThat(table.to("MT")).isEmpty();
    }

    @Test
    void thereIsNoDeliveryWhereNothingIsSaid() {
        DeliveryRateTable few = new DeliveryRateTable(Map.of("NL", home));
        assertThat(few.to("DE")).isEmpty();
        assertThat(few.to("US")).isEmpty();
        assertThat(few.to("XX")).isEmpty();
        assertThat(table.to("XX")).isEmpty();
        assertThat(DeliveryRateTable.NONE.to("NL")).isEmpty();
    }

    @Test
    void deliveryIsFreeFromAWorthOfGoods() {
        DeliveryTerms terms = new DeliveryTerms(true, 495, 5_000L, 2, 4, null);
        assertThat(terms.standardPrice(4_999)).isEqualTo(495);
        assertThat(terms.standardPrice(5_000)).isZero();
        assertThat(home.standardPrice(1_000_000)).isEqualTo(495);
    }

    @Test
    void theTagChangesWithAnythingOfIt() {
        assertThat(new DeliveryRateTable(Map.of("NL", home, "EU", union)).version())
                .isEqualTo(new DeliveryRateTable(Map.of("EU", union, "NL", home)).version())
                .isNotEqualTo(new DeliveryRateTable(Map.of("NL", home, "EU", home)).version())
                .isNotEqualTo(new DeliveryRateTable(Map.of("NL", home)).version());
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

    private static DeliveryTerms terms(long price) {
        return new DeliveryTerms(true, price, null, 2, 4, null);
    }
}
