package shop.vitrine.feeds;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

enum FeedImportState implements Transition<FeedImportState> {
    /** To be checked. */
    WAITING,
    CHECKING,
    /** For the seller to confirm. */
    CHECKED,
    /** To be imported. */
    CONFIRMED,
    IMPORTING,
    DONE,
    FAILED,
    CANCELLED;

    /** A node that dies returns its work to the queue. */
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

    /** Whether it proceeds without the seller. */
    public boolean isPending() {
        return this == WAITING || this == CHECKING || this == CONFIRMED || this == IMPORTING;
    }

    public boolean isRunning() {
        return this == CHECKING || this == IMPORTING;
    }

    /** Whether it only reads. */
    public boolean isPreview() {
        return this == WAITING || this == CHECKING || this == CHECKED;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
