package shop.vitrine.enforcement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a violation is. */
public enum ViolationStatus {
    OPEN,
    APPEALED,
    UPHELD,
    LIFTED,
    EXPIRED;

    static final Set<ViolationStatus> COUNTING = EnumSet.of(OPEN, APPEALED, UPHELD);

    private static final Map<ViolationStatus, Set<ViolationStatus>> MAY_BECOME = Map.of(
            OPEN, Set.of(APPEALED, LIFTED, EXPIRED),
            APPEALED, Set.of(UPHELD, LIFTED, EXPIRED),
            UPHELD, Set.of(LIFTED, EXPIRED),
            LIFTED, Set.of(),
            EXPIRED, Set.of());

    public boolean mayBecome(ViolationStatus next) {
        return MAY_BECOME.get(this).contains(next);
    }
}
