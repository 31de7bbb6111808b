package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.http.QueryString;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void bothDaysAreIncluded() {
        DateRange day = new DateRange(FIRST, FIRST);
        assertThat(day.begin()).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
    }

    @Test
    void daysOnWhichTheClockIsMovedAreWhole() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        assertThat(hours(spring)).isEqualTo(23);
        assertThat(hours(autumn)).isEqualTo(25);
        assertThat(hours(FIRST)).isEqualTo(24);
    }

    @Test
    void anEndThatIsNotSaidIsOpen() {
        assertThat(new DateRange(null, null).isOpen()).isTrue();
        assertThat(new DateRange(FIRST, null).isOpen()).isFalse();
        assertThat(new DateRange(FIRST, null).end()).isNull();
        assertThat(new DateRange(null, FIRST).begin()).isNull();
    }

    @Test
    void comesBackFromItsAddress() {
        DateRange range = read("2026-03-01", "2026-04-30");
        assertThat(written(range)).isEqualTo("/seller?from=2026-03-01&to=2026-04-30");
        assertThat(written(read("yesterday", ""))).isEqualTo("/seller");
    }

    private static long hours(LocalDate day) {
        DateRange range = new DateRange(day, day);
        return (range.end().getEpochSecond() - range.begin().getEpochSecond()) / 3600;
    }

    private static DateRange read(String from, String to) {
        return DateRange.read("days", new Parameters(Map.of("from", List.of(from), "to", List.of(to))));
    }

    private static String written(DateRange range) {
        QueryString address = QueryString.of("/seller");
        range.write("days", address);
        return address.toString();
    }
}
