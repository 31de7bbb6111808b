package shop.vitrine.enforcement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

enum ViolationStatus implements Transition<ViolationStatus> {
    OPEN,
    APPEALED,
    UPHELD,
    LIFTED,
    EXPIRED;

    static final Set<ViolationStatus> COUNTING = EnumSet.of(OPEN, APPEALED, UPHELD);

    private static final Map<ViolationStatus, Set<ViolationStatus>> TRANSITIONS = Map.of(
            OPEN, Set.of(APPEALED, LIFTED, EXPIRED),
            APPEALED, Set.of(UPHELD, LIFTED, EXPIRED),
            UPHELD, Set.of(LIFTED, EXPIRED));

    @Override
    public Map<ViolationStatus, Set<ViolationStatus>> transitions() {
        return TRANSITIONS;
    }
}
