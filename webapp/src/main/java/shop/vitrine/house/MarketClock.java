package shop.vitrine.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The time by which the market runs. Tests move it; in production it is the wall clock. */
@ApplicationScoped
public class MarketClock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public Instant now() {
        return Instant.now().plus(ahead.get());
    }

    /** @throws IllegalStateException in production, where time is not ours to move */
    public void move(Duration by) {
        if (Settings.production()) throw new IllegalStateException("The clock moves in development only");
        ahead.updateAndGet(before -> before.plus(by));
    }
}
