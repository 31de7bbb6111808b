package shop.vitrine.shipping;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** A parcel's progress. */
public enum ParcelStatus implements Transition<ParcelStatus> {
    /** Packed, still in the shop. */
    CREATED,
    /** With its carrier. */
    COLLECTED,
    IN_TRANSIT,
    DELIVERED,
    /** Back at the shop. */
    RETURNED,
    LOST;

    /** Carriers miss scans, so states may be skipped, but never reverted. */
    private static final Map<ParcelStatus, Set<ParcelStatus>> TRANSITIONS = Map.of(
            CREATED, Set.of(COLLECTED, IN_TRANSIT, DELIVERED, RETURNED, LOST),
            COLLECTED, Set.of(IN_TRANSIT, DELIVERED, RETURNED, LOST),
            IN_TRANSIT, Set.of(DELIVERED, RETURNED, LOST));

    @Override
    public Map<ParcelStatus, Set<ParcelStatus>> transitions() {
        return TRANSITIONS;
    }
}
