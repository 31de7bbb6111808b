package shop.vitrine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The time by which the market runs. Tests move it; in production it is the wall clock. */
@ApplicationScoped
public class MarketClock {
    /** Where the market's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public Instant now() {
        return Instant.now().plus(ahead.get());
    }

    /** The day that it is where the market is at home. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** @throws IllegalStateException in production, where time is not ours to move */
    public void move(Duration by) {
        if (Settings.production()) throw new IllegalStateException("The clock moves in development only");
        ahead.updateAndGet(before -> before.plus(by));
    }
}
