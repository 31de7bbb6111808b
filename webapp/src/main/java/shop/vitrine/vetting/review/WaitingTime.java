package shop.vitrine.vetting.review;

import java.time.Duration;
import java.time.Instant;

/** @param unit {@code hours} or {@code days}; part of a message key */
record WaitingTime(String unit, long count) {
    private static final int LONG = 3;

    static WaitingTime of(Instant from, Instant now) {
        Duration waited = Duration.between(from, now);
        return waited.toDays() > 1
                ? new WaitingTime("days", waited.toDays())
                : new WaitingTime("hours", Math.max(0, waited.toHours()));
    }

    public boolean isLong() {
        return unit.equals("days") && count >= LONG;
    }
}
