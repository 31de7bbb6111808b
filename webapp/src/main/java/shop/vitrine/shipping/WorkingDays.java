package shop.vitrine.shipping;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Mondays to Fridays; public holidays are not known. */
public final class WorkingDays {
    private WorkingDays() {}

    /** With 0 days, the start or the next working day. */
    public static LocalDate after(LocalDate start, int days) {
        LocalDate day = plus(start, days);
        while (!isOne(day)) day = day.plusDays(1);
        return day;
    }

    /** With 0 days, the start itself, even on a weekend. */
    public static LocalDate plus(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isOne(day)) left--;
        }
        return day;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
