package shop.vitrine.vetting;

import java.util.Map;
import java.util.Set;

/** Where an application stands. A rejected one may be looked at once more, if it is appealed. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    MORE_NEEDED,
    APPROVED,
    REJECTED;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> MAY_BECOME = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(IN_REVIEW),
            IN_REVIEW, Set.of(MORE_NEEDED, APPROVED, REJECTED),
            MORE_NEEDED, Set.of(IN_REVIEW),
            APPROVED, Set.of(),
            REJECTED, Set.of(IN_REVIEW));

    public boolean mayBecome(ApplicationStatus next) {
        return MAY_BECOME.get(this).contains(next);
    }

    /** Whether the applicant may write. */
    public boolean isOpen() {
        return this == DRAFT || this == MORE_NEEDED;
    }

    public boolean isDecided() {
        return this == APPROVED || this == REJECTED;
    }
}
