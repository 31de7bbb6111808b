package shop.vitrine.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import shop.vitrine.tenants.AuditLog;

/** Verifies the hash chain. Each check is logged itself. */
@ApplicationScoped
class AuditIntegrity {
    private static final String CHECKED = "audit.checked";
    private static final String BROKEN = "broken";
    private static final String LAST = "last";

    @Inject
    AuditEntries entries;

    @Inject
    AuditLog audit;

    /** The last entry and the last check, or null, with the first entry that was invalid then, or null. */
    public record IntegrityState(AuditEntry last, AuditEntry checked, String broken) {}

    IntegrityState state() {
        Optional<AuditEntry> checked = entries.latest(CHECKED);
        return new IntegrityState(
                entries.last().orElse(null),
                checked.orElse(null),
                checked.map(entry -> said(entry, BROKEN)).orElse(null));
    }

    /** Reads the whole log. */
    void check() {
        String last =
                entries.last().map(entry -> entry.id() + " " + entry.hash()).orElse("0");
        OptionalLong broken = audit.firstBroken();
        audit.write(
                CHECKED,
                "audit",
                broken.isPresent() ? Map.of(LAST, last, BROKEN, broken.getAsLong()) : Map.of(LAST, last));
    }

    private static String said(AuditEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(AuditChange::after)
                .findFirst()
                .orElse(null);
    }
}
