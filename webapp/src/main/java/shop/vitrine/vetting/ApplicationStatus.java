package shop.vitrine.vetting;

import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Transition;

/** A rejected application may be reviewed once more, on appeal. */
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

    /** Whether the applicant may edit. */
    public boolean isOpen() {
        return this == DRAFT || this == MORE_NEEDED;
    }

    public boolean isDecided() {
        return this == APPROVED || this == REJECTED;
    }
}
