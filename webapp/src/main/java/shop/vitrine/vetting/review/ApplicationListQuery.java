package shop.vitrine.vetting.review;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shop.vitrine.vetting.ApplicationCriteria;
import shop.vitrine.vetting.ApplicationStatus;
import shop.vitrine.vetting.form.ApplicantKind;

/**
 * What the queue's address says. What it says wrongly counts as not said.
 *
 * @param state {@code waiting} for those that an admin can do something with, {@code all}, or a status
 * @param kind null for both
 * @param mine only those that the admin has claimed
 * @param after where the page before ended, or null
 */
public record ApplicationListQuery(
        String state, ApplicantKind kind, boolean mine, ApplicationCriteria.ApplicationCursor after) {
    private static final List<String> STATES =
            List.of("waiting", "submitted", "in_review", "more_needed", "approved", "rejected", "all");

    static ApplicationListQuery of(String state, String kind, String mine, String after) {
        return new ApplicationListQuery(
                state != null && STATES.contains(state) ? state : "waiting",
                Arrays.stream(ApplicantKind.values())
                        .filter(applicantKind -> code(applicantKind).equals(kind))
                        .findFirst()
                        .orElse(null),
                mine != null,
                place(after));
    }

    private static ApplicationCriteria.ApplicationCursor place(String after) {
        if (after == null || !after.contains("_")) return null;
        try {
            String[] parts = after.split("_", 2);
            return new ApplicationCriteria.ApplicationCursor(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    ApplicationCriteria filter(String admin) {
        List<ApplicationStatus> statuses = switch (state) {
            case "waiting" -> List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW);
            case "all" -> List.of();
            default -> List.of(ApplicationStatus.valueOf(state.toUpperCase(Locale.ROOT)));
        };
        return new ApplicationCriteria(statuses, kind, mine ? admin : null);
    }

    public List<String> states() {
        return STATES;
    }

    public String kindCode() {
        return kind == null ? "" : code(kind);
    }

    /** The first page of the same with another state. */
    public String withState(String other) {
        return new ApplicationListQuery(other, kind, mine, null).path();
    }

    /** The page behind this row. */
    String withAfter(Instant at, String id) {
        return new ApplicationListQuery(state, kind, mine, new ApplicationCriteria.ApplicationCursor(at, id)).path();
    }

    public String first() {
        return new ApplicationListQuery(state, kind, mine, null).path();
    }

    private String path() {
        UriBuilder path = UriBuilder.fromPath("/admin/applications");
        if (!state.equals("waiting")) path.queryParam("state", state);
        if (kind != null) path.queryParam("kind", code(kind));
        if (mine) path.queryParam("mine", "true");
        if (after != null) path.queryParam("after", after.at() + "_" + after.id());
        return path.build().toString();
    }

    private static String code(ApplicantKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
