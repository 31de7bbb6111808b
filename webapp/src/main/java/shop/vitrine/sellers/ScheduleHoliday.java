package shop.vitrine.sellers;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import shop.vitrine.tenants.Holiday;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;

record ScheduleHoliday(
        Version version,
        String from,
        String until,
        @Size(max = 300, message = "sellers.holiday.long") String en,
        @Size(max = 300, message = "sellers.holiday.long") String de,
        @Size(max = 300, message = "sellers.holiday.long") String nl) {
    private static final int MAX_MONTHS = 12;

    static ScheduleHoliday of(Holiday holiday) {
        return holiday == null
                ? new ScheduleHoliday(version(null), null, null, null, null, null)
                : new ScheduleHoliday(
                        version(holiday),
                        holiday.from().toString(),
                        holiday.until().toString(),
                        holiday.en(),
                        holiday.de(),
                        holiday.nl());
    }

    static Version version(Holiday holiday) {
        return Version.fingerprint(holiday);
    }

    Problems check(LocalDate today, Problems problems) {
        Problems found = problems;
        if (day(from) == null) found = found.and("from", "sellers.holiday.day");
        if (day(until) == null) return found.and("until", "sellers.holiday.day");
        if (day(until).isBefore(today)) return found.and("until", "sellers.holiday.past");
        if (day(from) == null) return found;
        if (day(until).isBefore(day(from))) return found.and("until", "sellers.holiday.order");
        return day(until).isAfter(today.plusMonths(MAX_MONTHS)) ? found.and("until", "sellers.holiday.far") : found;
    }

    Holiday holiday() {
        return new Holiday(day(from), day(until), en, de, nl);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
