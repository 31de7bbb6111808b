package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

/** Publishes what was scheduled, when its time has come. */
@ApplicationScoped
class ShowcasePublicationJob implements Job {
    private static final Logger LOG = Logger.getLogger(ShowcasePublicationJob.class.getName());
    private static final int BATCH = 50;

    @Inject
    ScheduledPublication scheduled;

    @Override
    public String name() {
        return "scheduled showcases";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(2);
    }

    /** Each shop has its own scope and transaction, so that one failure does not stop the others. */
    @Override
    public boolean go() {
        List<String> shops = Scope.MARKET.get(() -> scheduled.due(BATCH));
        long done = shops.stream().filter(this::publish).count();
        return done == BATCH;
    }

    private boolean publish(String shop) {
        try {
            Scope.shop(shop).run(scheduled::publish);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The showcase of shop " + shop + " was not published and will be tried again", e);
            return false;
        }
    }
}
