package shop.vitrine.catalog.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;

/**
 * Takes one feed at a time for this node and works on it in a thread of its own, since it may take an hour. While it
 * does, it says every few seconds that it is still there; a feed whose node fell silent is begun anew by another.
 */
@ApplicationScoped
public class FeedRound implements Round {
    private static final Duration BEAT = Duration.ofSeconds(5);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    FeedImports feeds;

    @Inject
    FeedRun run;

    @Inject
    MarketClock clock;

    private final AtomicReference<String> working = new AtomicReference<>();
    private Instant beaten = Instant.MIN;

    @Override
    public String name() {
        return "imports of feeds";
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(700);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> {
            if (working.get() == null) feeds.take().ifPresent(this::start);
            beat();
            return false;
        });
    }

    private void beat() {
        Instant now = clock.now();
        if (beaten.plus(BEAT).isAfter(now)) return;
        beaten = now;
        String mine = working.get();
        if (mine != null) feeds.change(mine, feed -> feed.beat(now));
        feeds.recover();
    }

    private void start(BroughtFeed feed) {
        working.set(feed.id());
        threads.newThread(() -> {
                    try {
                        run.go(feed);
                    } finally {
                        working.set(null);
                    }
                })
                .start();
    }
}
