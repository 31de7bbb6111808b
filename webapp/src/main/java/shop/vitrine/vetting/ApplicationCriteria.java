package shop.vitrine.vetting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.vetting.form.ApplicantKind;

/**
 * Which applications an admin wants to see.
 *
 * @param statuses empty for all
 * @param kind null for both
 * @param claimedBy an admin's id, or null for everybody's
 */
public record ApplicationCriteria(List<ApplicationStatus> statuses, ApplicantKind kind, String claimedBy) {
    /** Where a page of the list ends. */
    public record ApplicationCursor(Instant at, String id) {}

    String conditions() {
        return (statuses.isEmpty() ? "" : " and a.status in (:statuses)")
                + (kind == null ? "" : " and a.kind = :kind")
                + (claimedBy == null ? "" : " and a.claimedBy = :claimedBy");
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        if (!statuses.isEmpty()) all.put("statuses", statuses);
        if (kind != null) all.put("kind", kind);
        if (claimedBy != null) all.put("claimedBy", claimedBy);
        return all;
    }
}
