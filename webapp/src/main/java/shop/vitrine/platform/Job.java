package shop.vitrine.platform;

import java.time.Duration;

/** Work for any number of nodes: claims rows with {@code FOR UPDATE SKIP LOCKED} in its own transactions and scope. */
public interface Job {
    String name();

    /** Pause between rounds. */
    Duration delay();

    /** One batch; returns whether there may be more now. */
    boolean go();
}
