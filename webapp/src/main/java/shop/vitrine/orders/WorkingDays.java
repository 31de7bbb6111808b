package shop.vitrine.orders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** Mondays to Fridays. Holidays differ from country to country and are not known here. */
final class WorkingDays {
    /** Where the market's days begin and end. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private WorkingDays() {}

    /** The working day that comes so many after the start; with none, the start or the first one after it. */
    static LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isOne(day)) left--;
        }
        while (!isOne(day)) day = day.plusDays(1);
        return day;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
