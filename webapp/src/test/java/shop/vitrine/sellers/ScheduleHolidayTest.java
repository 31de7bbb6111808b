package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.tenants.Holiday;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;

class ScheduleHolidayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, , ",
        "2026-11-10, 2026-11-20, , ",
        "2026-12-24, 2027-01-02, , ",
        "2026-12-24, 2027-11-20, , ",
        "2026-12-24, 2027-11-21, until, sellers.holiday.far",
        "2026-11-10, 2026-11-19, until, sellers.holiday.past",
        "2026-12-24, 2026-12-23, until, sellers.holiday.order",
        ", 2026-12-23, from, sellers.holiday.day",
        "2026-12-24, , until, sellers.holiday.day",
        "24.12.2026, 2026-12-30, from, sellers.holiday.day",
        "2026-12-24, 2026-02-30, until, sellers.holiday.day"
    })
    void endsAfterItBeginsAndNotInThePastNorFarAway(String from, String until, String field, String problem) {
        Problems problems =
                new ScheduleHoliday(Version.NONE, from, until, null, null, null).check(TODAY, Problems.NONE);
        if (field == null) assertThat(problems.any()).isFalse();
        else assertThat(problems.of(field)).isEqualTo(problem);
    }

    @Test
    void comesBackFromItsForm() {
        Holiday holiday = new Holiday(TODAY, TODAY.plusDays(3), "Away", null, "Weg");
        assertThat(ScheduleHoliday.of(holiday).holiday()).isEqualTo(holiday);
        assertThat(ScheduleHoliday.of(null).from()).isNull();
    }

    @Test
    void itsVersionIsThatOfWhatItSays() {
        Holiday holiday = new Holiday(TODAY, TODAY.plusDays(3), "Away", null, null);
        Holiday longer = new Holiday(TODAY, TODAY.plusDays(4), "Away", null, null);
        assertThat(ScheduleHoliday.version(holiday))
                .isEqualTo(ScheduleHoliday.of(holiday).version())
                .isNotEqualTo(ScheduleHoliday.version(longer))
                .isNotEqualTo(ScheduleHoliday.version(null));
    }
}
