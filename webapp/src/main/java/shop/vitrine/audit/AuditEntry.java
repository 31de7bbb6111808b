package shop.vitrine.audit;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/**
 * One line of the audit log, with names for ids.
 *
 * @param person the id of who did it, or null when time did
 * @param who their name as it is now; null when there is no such account any more
 * @param subject what it happened to, as {@code shop:7k3m9qxd4t2g}
 * @param about what people call that, or null
 * @param path where the subject is looked at, or null
 * @param hash hexadecimal
 */
public record AuditEntry(
        long id,
        Instant at,
        String person,
        String who,
        String action,
        String subject,
        String about,
        String path,
        List<AuditChange> changes,
        String hash) {
    /** @param row with the names that {@link AuditEntries} selects */
    static AuditEntry of(Tuple row) {
        String subject = row.get("subject", String.class);
        String handle = row.get("handle", String.class);
        return new AuditEntry(
                row.get("id", Long.class),
                row.get("at", Instant.class),
                row.get("person_id", String.class),
                row.get("who", String.class),
                row.get("action", String.class),
                subject,
                handle == null ? null : "@" + handle,
                path(subject),
                AuditChange.between(row.get("before", String.class), row.get("after", String.class)),
                row.get("hash", String.class));
    }

    /** Their name; their id where there is no such account any more; null when time did it. */
    public String by() {
        return who == null ? person : who;
    }

    /** What people call the subject, or as it is written. */
    public String label() {
        return about == null ? subject : about;
    }

    /** The first letters of the hash, enough for people to compare. */
    public String shortHash() {
        return hash.substring(0, 12);
    }

    private static String path(String subject) {
        String[] parts = subject.split(":", 2);
        if (parts.length < 2) return null;
        return switch (parts[0]) {
            case "shop" -> "/admin/shops/" + parts[1];
            case "application" -> "/admin/applications/" + parts[1];
            default -> null;
        };
    }
}
