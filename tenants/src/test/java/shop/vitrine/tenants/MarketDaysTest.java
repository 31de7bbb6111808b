package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarketDaysTest {
    @Test
    void everyInstantBelongsToTheDayBetweenItsStartAndItsEnd() {
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        for (int step = 0; step < 2_000; step++, at = at.plus(Duration.ofMinutes(263))) {
            LocalDate day = MarketDays.of(at);
            assertThat(MarketDays.start(day)).isBeforeOrEqualTo(at);
            assertThat(MarketDays.end(day)).isAfter(at);
        }
    }

    @Test
    void aDayBeginsWhereTheOneBeforeEnds() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 400; i++, day = day.plusDays(1)) {
            assertThat(MarketDays.end(day)).isEqualTo(MarketDays.start(day.plusDays(1)));
            assertThat(MarketDays.of(MarketDays.start(day))).isEqualTo(day);
            assertThat(MarketDays.of(MarketDays.end(day).minusNanos(1))).isEqualTo(day);
        }
    }
}
