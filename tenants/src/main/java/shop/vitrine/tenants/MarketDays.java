package shop.vitrine.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days by which the market counts: those of the place where it is at home. */
public final class MarketDays {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private MarketDays() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant that no longer belongs to the day. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
