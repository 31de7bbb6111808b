package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.shipping.DeliveryOption;
import shop.vitrine.tenants.MarketDays;

class OrderDeliveryTest {
    @ParameterizedTest
    @CsvSource({
        // option, min, max, paid, leaves by
        "STANDARD, 2, 4, 2026-11-25T10:00:00Z, 2026-11-27T22:59:00Z",
        "STANDARD, 2, 2, 2026-11-25T10:00:00Z, 2026-11-26T22:59:00Z",
        "STANDARD, 2, 4, 2026-11-27T10:00:00Z, 2026-12-01T22:59:00Z",
        "STANDARD, 1, 2, 2026-11-28T10:00:00Z, 2026-11-30T22:59:00Z",
        "EXPRESS, 1, 1, 2026-11-25T10:00:00Z, 2026-11-25T22:59:00Z",
        "EXPRESS, 1, 3, 2026-11-28T10:00:00Z, 2026-11-30T22:59:00Z",
        "EXPRESS, 1, 1, 2026-11-25T23:30:00Z, 2026-11-26T22:59:00Z",
        "EXPRESS, 1, 1, 2026-07-01T10:00:00Z, 2026-07-01T21:59:00Z"
    })
    void theShopHasWhatThePromiseLeavesTheCarrier(
            DeliveryOption option, int daysMin, int daysMax, Instant paid, Instant shipBy) {
        assertThat(new OrderDelivery(option, 495, daysMin, daysMax).shipBy(paid))
                .isEqualTo(shipBy);
    }

    @Test
    void noOrderHasToLeaveOnAWeekendOrBeforeItIsPaid() {
        Instant paid = Instant.parse("2026-01-01T00:00:00Z");
        for (int step = 0; step < 500; step++, paid = paid.plus(Duration.ofMinutes(1_007)))
            for (DeliveryOption option : DeliveryOption.values()) {
                ZonedDateTime shipBy = new OrderDelivery(option, 0, 1, 1 + step % 5)
                        .shipBy(paid)
                        .atZone(MarketDays.ZONE);
                assertThat(shipBy.getDayOfWeek()).isNotIn(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
                assertThat(shipBy.toLocalTime()).isEqualTo(LocalTime.of(23, 59));
                assertThat(shipBy.toLocalDate()).isAfterOrEqualTo(MarketDays.of(paid));
            }
    }
}
