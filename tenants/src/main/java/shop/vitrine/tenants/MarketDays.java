package shop.vitrine.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in the market's time zone. */
public final class MarketDays {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private MarketDays() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Exclusive end of the day. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
