package shop.vitrine.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import shop.vitrine.tenants.MarketDays;

/** Days as a form sends them, {@code 2026-03-01}, in the market's time zone; what is no day bounds nothing. */
record DateRange(String from, String to) {
    /** The beginning of the first day, or null. */
    Instant begin() {
        LocalDate day = day(from);
        return day == null ? null : MarketDays.start(day);
    }

    /** The end of the last day, or null. */
    Instant end() {
        LocalDate day = day(to);
        return day == null ? null : MarketDays.end(day);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
