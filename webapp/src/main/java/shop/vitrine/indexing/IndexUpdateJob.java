package shop.vitrine.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.search.IndexState;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.connection.SearchUnavailable;
import shop.vitrine.tenants.Scope;

/** Sends outbox changes to the index; they wait while Elasticsearch is down. */
@ApplicationScoped
class IndexUpdateJob implements Job {
    @Inject
    ProductIndex index;

    @Inject
    SearchOutbox outbox;

    @Inject
    IndexRebuild rebuild;

    /** Reset after an outage: Elasticsearch may return empty. */
    private volatile boolean ready;

    @Override
    public String name() {
        return "product index";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> {
            try {
                if (!ready) prepare();
                return outbox.drain();
            } catch (SearchUnavailable away) {
                ready = false;
                return false;
            }
        });
    }

    private void prepare() {
        if (index.ensure() != IndexState.READY) rebuild.rebuild();
        ready = true;
    }
}
