package shop.vitrine;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for asynchronous effects. */
public final class Patience {
    private static final Duration REST = Duration.ofMillis(100);

    private Patience() {}

    /** @throws AssertionError after a minute */
    public static void until(String what, BooleanSupplier holds) {
        until(what, Duration.ofMinutes(1), holds);
    }

    public static void until(String what, Duration limit, BooleanSupplier holds) {
        Instant end = Instant.now().plus(limit);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("Not within " + limit.toSeconds() + " s: " + what);
            rest(REST);
        }
    }

    public static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
