package shop.vitrine.vetting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
    @ParameterizedTest
    @CsvSource({"1990-05-31", "1990-5-31", "31.5.1990", "31.05.1990", "31-05-1990", "31/5/1990"})
    void aDayIsReadAsBrowsersAndPeopleWriteIt(String text) {
        assertThat(DateParser.typed(text)).contains(LocalDate.of(1990, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.5.90",
                "1990/05/31",
                "31.2.1990",
                "29.2.2026",
                "0.1.1990",
                "1.13.1990",
                "19900531",
                "soon"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(DateParser.typed(text)).isEmpty();
    }

    @Test
    void everyDayOfALeapYearIsReadBothWays() {
        for (LocalDate day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
            assertThat(DateParser.typed(day.toString())).contains(day);
            assertThat(DateParser.typed(day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear()))
                    .contains(day);
        }
    }
}
