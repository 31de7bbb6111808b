package shop.vitrine.feeds;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** How far an import is. */
enum FeedImportState implements Transition<FeedImportState> {
    /** For a node to look through it. */
    WAITING,
    CHECKING,
    /** For the seller to say so. */
    CHECKED,
    /** For a node to import it. */
    CONFIRMED,
    IMPORTING,
    DONE,
    FAILED,
    CANCELLED;

    /** A node that went away in the middle leaves its work to be begun anew. */
    private static final Map<FeedImportState, Set<FeedImportState>> TRANSITIONS = Map.of(
            WAITING, Set.of(CHECKING, CANCELLED),
            CHECKING, Set.of(WAITING, CHECKED, FAILED, CANCELLED),
            CHECKED, Set.of(CONFIRMED, CANCELLED),
            CONFIRMED, Set.of(IMPORTING, CANCELLED),
            IMPORTING, Set.of(CONFIRMED, DONE, FAILED, CANCELLED));

    @Override
    public Map<FeedImportState, Set<FeedImportState>> transitions() {
        return TRANSITIONS;
    }

    /** Whether it goes on without the seller. */
    public boolean isPending() {
        return this == WAITING || this == CHECKING || this == CONFIRMED || this == IMPORTING;
    }

    /** Whether a node works on it right now. */
    public boolean isRunning() {
        return this == CHECKING || this == IMPORTING;
    }

    /** Whether it only looks, and writes nothing. */
    public boolean isPreview() {
        return this == WAITING || this == CHECKING || this == CHECKED;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
