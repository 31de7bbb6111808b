package shop.vitrine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time by which the market runs; {@link shop.vitrine.tenants.Current} tells it. Tests move it; in production it is
 * the wall clock.
 */
@ApplicationScoped
public class MarketClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    /** @throws IllegalStateException in production, where time is not ours to move */
    public void move(Duration by) {
        if (Settings.production()) throw new IllegalStateException("The clock moves in development only");
        ahead.updateAndGet(before -> before.plus(by));
    }
}
