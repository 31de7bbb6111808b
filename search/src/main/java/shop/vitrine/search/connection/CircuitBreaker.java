package shop.vitrine.search.connection;

import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * After three failures in a row refuses for two seconds, then lets one request try. Logs start and end of an outage.
 */
public final class CircuitBreaker {
    private static final System.Logger LOG = System.getLogger(CircuitBreaker.class.getName());
    private static final int FAILURES = 3;
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private int failures;
    private long openUntil;
    private boolean outage;

    /** @throws SearchUnavailable while open */
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
