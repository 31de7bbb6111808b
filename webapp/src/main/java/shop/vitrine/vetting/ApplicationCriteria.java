package shop.vitrine.vetting;

import java.util.List;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.web.list.Conditions;

/** Filters for applications; empty or null for any. */
public record ApplicationCriteria(List<ApplicationStatus> statuses, ApplicantKind kind, String claimedBy) {
    /** For an application with alias {@code a}. */
    Conditions conditions() {
        return new Conditions()
                .and("a.status in (:statuses)", "statuses", statuses.isEmpty() ? null : statuses)
                .and("a.kind = :kind", "kind", kind)
                .and("a.claimedBy = :claimedBy", "claimedBy", claimedBy);
    }
}
