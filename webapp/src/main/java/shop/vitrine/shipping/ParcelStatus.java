package shop.vitrine.shipping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far a parcel is. */
public enum ParcelStatus {
    /** Packed, with a label; still in the shop. */
    CREATED,
    /** With its carrier. */
    COLLECTED,
    IN_TRANSIT,
    DELIVERED,
    /** Back at the shop. */
    RETURNED,
    LOST;

    /** Carriers miss a scan now and then: a parcel may leave out what nobody noticed, and never goes back. */
    private static final Map<ParcelStatus, Set<ParcelStatus>> MAY_BECOME = Map.of(
            CREATED, Set.of(COLLECTED, IN_TRANSIT, DELIVERED, RETURNED, LOST),
            COLLECTED, Set.of(IN_TRANSIT, DELIVERED, RETURNED, LOST),
            IN_TRANSIT, Set.of(DELIVERED, RETURNED, LOST),
            DELIVERED, Set.of(),
            RETURNED, Set.of(),
            LOST, Set.of());

    public boolean mayBecome(ParcelStatus next) {
        return MAY_BECOME.get(this).contains(next);
    }

    /** What may come next, the usual first. */
    public List<ParcelStatus> next() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }
}
