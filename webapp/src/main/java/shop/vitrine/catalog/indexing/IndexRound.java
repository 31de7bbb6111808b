package shop.vitrine.catalog.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.house.Round;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.Readiness;
import shop.vitrine.search.SearchUnavailable;
import shop.vitrine.tenants.Scope;

/** Keeps the index up with the products. While Elasticsearch is away, changes wait in the outbox. */
@ApplicationScoped
public class IndexRound implements Round {
    @Inject
    ProductIndex index;

    @Inject
    Outbox outbox;

    @Inject
    Filling filling;

    /** Asked for again after each outage: Elasticsearch may come back as another, empty one. */
    private volatile boolean ready;

    @Override
    public String name() {
        return "product index";
    }

    @Override
    public Duration pause() {
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
        if (index.ensure() != Readiness.READY) filling.fill();
        ready = true;
    }
}
