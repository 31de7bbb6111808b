package shop.vitrine.platform;

import java.time.Duration;

/**
 * Background work on any number of nodes: claims due rows with {@code FOR UPDATE SKIP LOCKED}, each in its own
 * transaction, and sets its own {@link shop.vitrine.tenants.Scope}.
 */
public interface Job {
    String name();

    /** Pause between rounds. */
    Duration delay();

    /**
     * One batch.
     *
     * @return whether there may be more now
     */
    boolean go();
}
