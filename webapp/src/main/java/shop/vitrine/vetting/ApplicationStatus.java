package shop.vitrine.vetting;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** Where an application stands. A rejected one may be looked at once more, if it is appealed. */
public enum ApplicationStatus implements Transition<ApplicationStatus> {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    MORE_NEEDED,
    APPROVED,
    REJECTED;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> TRANSITIONS = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(IN_REVIEW),
            IN_REVIEW, Set.of(MORE_NEEDED, APPROVED, REJECTED),
            MORE_NEEDED, Set.of(IN_REVIEW),
            REJECTED, Set.of(IN_REVIEW));

    @Override
    public Map<ApplicationStatus, Set<ApplicationStatus>> transitions() {
        return TRANSITIONS;
    }

    /** Whether the applicant may write. */
    public boolean isOpen() {
        return this == DRAFT || this == MORE_NEEDED;
    }

    public boolean isDecided() {
        return this == APPROVED || this == REJECTED;
    }
}
