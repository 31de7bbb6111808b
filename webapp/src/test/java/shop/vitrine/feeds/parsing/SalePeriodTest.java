package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.catalog.InvalidValue;

class SalePeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00+0100/2026-11-30T23:59+0100, 2026-11-20T08:00:00Z, 2026-11-30T22:59:00Z",
        "2026-11-20T09:00+01:00/2026-11-30T23:59Z, 2026-11-20T08:00:00Z, 2026-11-30T23:59:00Z",
        "2026-11-20T09:00:30Z / 2026-11-30T23:59:59Z, 2026-11-20T09:00:30Z, 2026-11-30T23:59:59Z",
        "2026-11-20T09:00/2026-11-30T23:59, 2026-11-20T09:00:00Z, 2026-11-30T23:59:00Z",
        "2026-11-20T09:00-05/2026-11-30T23:59-05, 2026-11-20T14:00:00Z, 2026-12-01T04:59:00Z"
    })
    void timesAreReadAsFeedsWriteThem(String text, Instant from, Instant to) {
        assertThat(SalePeriod.parse(text)).isEqualTo(new SalePeriod(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-11-20T09:00Z",
                "2026-11-20T09:00Z/",
                "2026-11-20T09:00Z/2026-11-30T23:59Z/",
                "2026-11-20/2026-11-30",
                "2026-13-20T09:00Z/2026-11-30T23:59Z",
                "20.11.2026 09:00/30.11.2026 09:00"
            })
    void anythingElseIsNoPeriod(String text) {
        assertThatThrownBy(() -> SalePeriod.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void holdsFromItsBeginningUntilBeforeItsEnd() {
        Instant from = Instant.parse("2026-11-20T09:00:00Z");
        Instant to = Instant.parse("2026-11-30T09:00:00Z");
        SalePeriod period = new SalePeriod(from, to);
        assertThat(period.holds(from.minusNanos(1))).isFalse();
        assertThat(period.holds(from)).isTrue();
        assertThat(period.holds(to.minusNanos(1))).isTrue();
        assertThat(period.holds(to)).isFalse();
    }
}
