package shop.vitrine.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import shop.vitrine.orders.OrderDelivery;
import shop.vitrine.platform.NameNormalizer;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void weekendsDoNotCount() {
        assertThat(WorkingDays.after(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(WorkingDays.after(FRIDAY, 1)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(WorkingDays.after(FRIDAY.plusDays(1), 0)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(WorkingDays.after(FRIDAY.plusDays(1), 5)).isEqualTo(FRIDAY.plusDays(7));
    }

    @Test
    void everyStepLeadsToALaterWorkingDay() {
        for (int offset = 0; offset < 7; offset++) {
            LocalDate start = FRIDAY.plusDays(offset);
            LocalDate before = start;
            for (int days = 1; days <= 60; days++) {
                LocalDate day = WorkingDays.plus(start, days);
                assertThat(day).isAfter(before);
                assertThat(day.getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
                assertThat(WorkingDays.plus(WorkingDays.plus(start, days - 1), 1))
                        .isEqualTo(day);
                assertThat(WorkingDays.after(start, days)).isEqualTo(day);
                before = day;
            }
            assertThat(WorkingDays.plus(start, 5).isEqual(start.plusDays(7)))
                    .as("a week from %s", start.getDayOfWeek())
                    .isEqualTo(start.getDayOfWeek().getValue() <= 5);
        }
    }

    @Test
    void theShopHasWhatThePromiseLeavesTheCarrier() {
        Instant paid = Instant.parse("2026-11-25T10:00:00Z");
        assertThat(new OrderDelivery(DeliveryOption.STANDARD, 0, 2, 4).shipBy(paid))
                .isEqualTo(Instant.parse("2026-11-27T22:59:00Z"));
        assertThat(new OrderDelivery(DeliveryOption.STANDARD, 0, 3, 3).shipBy(paid))
                .isEqualTo(Instant.parse("2026-11-26T22:59:00Z"));
        assertThat(new OrderDelivery(DeliveryOption.EXPRESS, 0, 1, 1).shipBy(paid))
                .isEqualTo(Instant.parse("2026-11-25T22:59:00Z"));
    }

    @Test
    void namesAreLookedForWithoutTheirMarks() {
        assertThat(NameNormalizer.plain("  José  ÁLVAREZ ")).isEqualTo("jose alvarez");
        assertThat(NameNormalizer.plain("Łukasz Größe-Østergård")).isEqualTo("lukasz grosse-ostergard");
        assertThat(NameNormalizer.plain("Ĳssel")).isEqualTo("ijssel");
    }
}
