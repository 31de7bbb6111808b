package shop.vitrine.search.connection;

import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Leaves a silent server alone: after three failures in a row it refuses for two seconds, then lets one request try and
 * the rest wait for how that ends. One log line when an outage begins, one when it ends.
 */
public final class CircuitBreaker {
    private static final System.Logger LOG = System.getLogger(CircuitBreaker.class.getName());
    private static final int FAILURES = 3;
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private int failures;
    private long openUntil;
    private boolean outage;

    /** @throws SearchUnavailable while the server is left alone */
    synchronized void enter() {
        if (failures < FAILURES) return;
        if (System.nanoTime() - openUntil < 0) throw new SearchUnavailable("search is paused after failures");
        openUntil = System.nanoTime() + PAUSE;
    }

    synchronized void succeeded() {
        if (outage) LOG.log(Level.INFO, "Search answers again");
        failures = 0;
        outage = false;
    }

    synchronized void failed(Throwable cause) {
        failures++;
        if (failures >= FAILURES) openUntil = System.nanoTime() + PAUSE;
        if (outage) return;
        outage = true;
        LOG.log(Level.WARNING, "Search does not answer; going on without it: " + cause.getMessage());
    }
}
