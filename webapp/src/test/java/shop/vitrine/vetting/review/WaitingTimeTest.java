package shop.vitrine.vetting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTimeTest {
    private static final Instant SUBMITTED = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, hours, 0, false",
        "PT59M, hours, 0, false",
        "PT1H, hours, 1, false",
        "PT47H59M, hours, 47, false",
        "PT48H, days, 2, false",
        "PT71H59M, days, 2, false",
        "PT72H, days, 3, true",
        "P30D, days, 30, true",
        "PT-1H, hours, 0, false"
    })
    void isCountedInHoursForTwoDaysAndIsLongFromTheThird(Duration waited, String unit, long count, boolean isLong) {
        WaitingTime time = WaitingTime.of(SUBMITTED, SUBMITTED.plus(waited));
        assertThat(time).isEqualTo(new WaitingTime(unit, count));
        assertThat(time.isLong()).isEqualTo(isLong);
    }
}
