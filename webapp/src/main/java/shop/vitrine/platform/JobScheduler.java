package shop.vitrine.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs each {@link Job} repeatedly; failures are logged and retried. */
@ApplicationScoped
class JobScheduler {
    private static final Logger LOG = Logger.getLogger(JobScheduler.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    SystemContext system;

    private final List<ScheduledFuture<?>> started = new ArrayList<>();

    void start(@Observes @Initialized(jakarta.enterprise.context.ApplicationScoped.class) ServletContext ready) {
        for (Job round : jobs) {
            long pause = round.delay().toMillis();
            started.add(executor.scheduleWithFixedDelay(() -> go(round), pause, pause, TimeUnit.MILLISECONDS));
        }
    }

    /** Repeats batches until the backlog is done. */
    private void go(Job round) {
        try {
            while (system.get(round::go)) Thread.onSpinWait();
        } catch (RuntimeException | Error e) {
            // Errors too: whatever escapes here would end the job until the next start.
            LOG.log(Level.WARNING, "Round failed and will be tried again: " + round.name(), e);
        }
    }

    @PreDestroy
    void stop() {
        started.forEach(round -> round.cancel(false));
    }
}
