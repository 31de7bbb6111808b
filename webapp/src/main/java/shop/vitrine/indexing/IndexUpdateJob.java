package shop.vitrine.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.search.IndexState;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.connection.SearchUnavailable;
import shop.vitrine.tenants.Scope;

/** Keeps the index up with the products. While Elasticsearch is away, changes wait in the outbox. */
@ApplicationScoped
class IndexUpdateJob implements Job {
    @Inject
    ProductIndex index;

    @Inject
    SearchOutbox outbox;

    @Inject
    IndexRebuild rebuild;

    /** Asked for again after each outage: Elasticsearch may come back as another, empty one. */
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
