package shop.vitrine.vetting;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shop.vitrine.tenants.vetting.Kind;
import shop.vitrine.tenants.vetting.QueueFilter;
import shop.vitrine.tenants.vetting.Status;

/**
 * What the queue's address says. What it says wrongly counts as not said.
 *
 * @param state {@code waiting} for those that an admin can do something with, {@code all}, or a status
 * @param kind null for both
 * @param mine only those that the admin has claimed
 * @param after where the page before ended, or null
 */
public record QueueAddress(String state, Kind kind, boolean mine, QueueFilter.Place after) {
    private static final List<String> STATES =
            List.of("waiting", "submitted", "in_review", "more_needed", "approved", "rejected", "all");

    static QueueAddress of(String state, String kind, String mine, String after) {
        return new QueueAddress(
                state != null && STATES.contains(state) ? state : "waiting",
                Arrays.stream(Kind.values())
                        .filter(one -> code(one).equals(kind))
                        .findFirst()
                        .orElse(null),
                mine != null,
                place(after));
    }

    private static QueueFilter.Place place(String after) {
        if (after == null || !after.contains("_")) return null;
        try {
            String[] parts = after.split("_", 2);
            return new QueueFilter.Place(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    QueueFilter filter(String admin) {
        List<Status> statuses = switch (state) {
            case "waiting" -> List.of(Status.SUBMITTED, Status.IN_REVIEW);
            case "all" -> List.of();
            default -> List.of(Status.valueOf(state.toUpperCase(Locale.ROOT)));
        };
        return new QueueFilter(statuses, kind, mine ? admin : null);
    }

    public List<String> states() {
        return STATES;
    }

    public String kindCode() {
        return kind == null ? "" : code(kind);
    }

    /** The first page of the same with another state. */
    public String withState(String other) {
        return new QueueAddress(other, kind, mine, null).path();
    }

    /** The page behind this row. */
    String withAfter(Instant at, String id) {
        return new QueueAddress(state, kind, mine, new QueueFilter.Place(at, id)).path();
    }

    public String first() {
        return new QueueAddress(state, kind, mine, null).path();
    }

    private String path() {
        UriBuilder path = UriBuilder.fromPath("/admin/applications");
        if (!state.equals("waiting")) path.queryParam("state", state);
        if (kind != null) path.queryParam("kind", code(kind));
        if (mine) path.queryParam("mine", "true");
        if (after != null) path.queryParam("after", after.at() + "_" + after.id());
        return path.build().toString();
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
