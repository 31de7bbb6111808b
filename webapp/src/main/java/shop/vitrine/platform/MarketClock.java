package shop.vitrine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Used through {@link shop.vitrine.tenants.Current}. Movable in tests; the wall clock in production. */
@ApplicationScoped
public class MarketClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    /** @throws IllegalStateException in production */
    public void move(Duration by) {
        if (Settings.production()) throw new IllegalStateException("The clock moves in development only");
        ahead.updateAndGet(before -> before.plus(by));
    }
}
