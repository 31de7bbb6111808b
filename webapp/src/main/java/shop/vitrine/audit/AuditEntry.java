package shop.vitrine.audit;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** @param hash hexadecimal */
public record AuditEntry(
        long id,
        Instant at,
        AuditActor actor,
        String action,
        AuditSubject subject,
        List<AuditChange> changes,
        String hash) {
    /** @param row with the names selected by {@link AuditEntries} */
    static AuditEntry of(Tuple row) {
        return new AuditEntry(
                row.get("id", Long.class),
                row.get("at", Instant.class),
                new AuditActor(row.get("person_id", String.class), row.get("who", String.class)),
                row.get("action", String.class),
                new AuditSubject(row.get("subject", String.class), row.get("handle", String.class)),
                AuditChange.between(row.get("before", String.class), row.get("after", String.class)),
                row.get("hash", String.class));
    }

    public String shortHash() {
        return hash.substring(0, 12);
    }
}
