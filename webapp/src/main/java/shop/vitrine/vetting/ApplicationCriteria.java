package shop.vitrine.vetting;

import java.util.List;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.web.list.Conditions;

/**
 * Which applications an admin wants to see.
 *
 * @param statuses empty for all
 * @param kind null for both
 * @param claimedBy an admin's id, or null for everybody's
 */
public record ApplicationCriteria(List<ApplicationStatus> statuses, ApplicantKind kind, String claimedBy) {
    /** Those of an application {@code a}. */
    Conditions conditions() {
        return new Conditions()
                .and("a.status in (:statuses)", "statuses", statuses.isEmpty() ? null : statuses)
                .and("a.kind = :kind", "kind", kind)
                .and("a.claimedBy = :claimedBy", "claimedBy", claimedBy);
    }
}
