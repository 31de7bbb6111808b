package shop.vitrine.vetting;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something waits.
 *
 * @param unit {@code hours} or {@code days}, the end of a message key
 */
public record Age(String unit, long count) {
    private static final int LONG = 3;

    static Age of(Instant from, Instant now) {
        Duration waited = Duration.between(from, now);
        return waited.toDays() > 1 ? new Age("days", waited.toDays()) : new Age("hours", Math.max(0, waited.toHours()));
    }

    public boolean isLong() {
        return unit.equals("days") && count >= LONG;
    }
}
