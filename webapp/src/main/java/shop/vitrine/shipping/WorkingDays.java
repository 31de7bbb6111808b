package shop.vitrine.shipping;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Mondays to Fridays. Holidays differ from country to country and are not known here. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The working day that comes so many after the start; with none, the start or the first one after it. */
    public static LocalDate after(LocalDate start, int days) {
        LocalDate day = plus(start, days);
        while (!isOne(day)) day = day.plusDays(1);
        return day;
    }

    /** The day that comes so many working days after the start; with none, the start itself, whatever day it is. */
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
