package shop.vitrine.feeds;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import shop.vitrine.platform.Job;
import shop.vitrine.platform.SystemContext;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Scope;

/**
 * Takes one feed at a time, in its own thread, for up to an hour. Without its heartbeats another node restarts the
 * feed.
 */
@ApplicationScoped
class FeedImportJob implements Job {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    FeedImports feeds;

    @Inject
    FeedImportWorker run;

    @Inject
    Current current;

    @Inject
    SystemContext system;

    private final AtomicReference<String> working = new AtomicReference<>();
    private Instant beaten = Instant.MIN;

    @Override
    public String name() {
        return "imports of feeds";
    }

    @Override
    public Duration delay() {
        return Duration.ofMillis(700);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> {
            if (working.get() == null) feeds.take().ifPresent(this::start);
            heartbeat();
            return false;
        });
    }

    private void heartbeat() {
        Instant now = current.now();
        if (beaten.plus(HEARTBEAT).isAfter(now)) return;
        beaten = now;
        String mine = working.get();
        if (mine != null) feeds.change(mine, feed -> feed.heartbeat(now));
        feeds.recoverStalled();
    }

    private void start(FeedImport feed) {
        working.set(feed.id());
        threads.newThread(() -> {
                    try {
                        system.run(() -> run.go(feed));
                    } finally {
                        working.set(null);
                    }
                })
                .start();
    }
}
