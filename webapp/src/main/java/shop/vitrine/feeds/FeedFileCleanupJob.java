package shop.vitrine.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Scope;

/** Deletes old feed files; the imports stay listed. */
@ApplicationScoped
class FeedFileCleanupJob implements Job {
    static final Duration RETENTION = Duration.ofDays(7);

    @Inject
    FeedFiles files;

    @Inject
    Current current;

    @Override
    public String name() {
        return "old feeds";
    }

    @Override
    public Duration delay() {
        return Duration.ofMinutes(30);
    }

    @Override
    public boolean go() {
        Scope.MARKET.run(() -> files.deleteOld(current.now().minus(RETENTION)));
        return false;
    }
}
