package shop.vitrine.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Days as a form sends them, {@code 2026-03-01}, in the market's time zone; what is no day bounds nothing. */
record Span(String from, String to) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The beginning of the first day, or null. */
    Instant begin() {
        LocalDate day = day(from);
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }

    /** The end of the last day, or null. */
    Instant end() {
        LocalDate day = day(to);
        return day == null ? null : day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
