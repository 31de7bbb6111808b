package shop.vitrine.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;

/** Throws the files of old feeds away; what became of them is still listed. */
@ApplicationScoped
public class OldFeedsRound implements Round {
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    FeedFiles files;

    @Inject
    MarketClock clock;

    @Override
    public String name() {
        return "old feeds";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public boolean go() {
        Scope.MARKET.run(() -> files.forget(clock.now().minus(KEPT), clock.now()));
        return false;
    }
}
