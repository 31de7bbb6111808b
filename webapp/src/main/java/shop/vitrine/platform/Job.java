package shop.vitrine.platform;

import java.time.Duration;

/**
 * Timed work that any number of nodes may do at once: it takes due rows with {@code FOR UPDATE SKIP LOCKED}, each in a
 * transaction of its own, and sets its own {@link shop.vitrine.tenants.Scope}.
 */
public interface Job {
    /** What the log calls it. */
    String name();

    /** How long to rest between two rounds. */
    Duration delay();

    /** Does one batch. @return whether there may be more right now */
    boolean go();
}
