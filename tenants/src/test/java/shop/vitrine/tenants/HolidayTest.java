package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 24);

    @Test
    void everyDayIsBeforeItWithinItOrAfterIt() {
        for (int length = 1; length <= 5; length++) {
            Holiday holiday = new Holiday(FIRST, FIRST.plusDays(length - 1), null, null, null);
            for (int day = -3; day <= 8; day++) {
                LocalDate date = FIRST.plusDays(day);
                assertThat(holiday.isOn(date)).as(date.toString()).isEqualTo(day >= 0 && day < length);
                assertThat(holiday.isOver(date)).as(date.toString()).isEqualTo(day >= length);
            }
            assertThat(holiday.back()).isEqualTo(FIRST.plusDays(length));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Away, Weg, Dicht, Away",
        "de, Away, Weg, Dicht, Weg",
        "nl, Away, Weg, Dicht, Dicht",
        "nl, Away, Weg, , Away",
        "en, , Weg, Dicht, Weg",
        "de, , , Dicht, Dicht",
        "en, , , ,"
    })
    void theNoteIsReadInALanguageThatItWasWrittenIn(String language, String en, String de, String nl, String read) {
        assertThat(new Holiday(FIRST, FIRST, en, de, nl).note(Locale.of(language)))
                .isEqualTo(read);
    }
}
