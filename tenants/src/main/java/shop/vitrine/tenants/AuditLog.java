package shop.vitrine.tenants;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.hibernate.Session;

/**
 * The append-only log of decisions, with who decided and when as {@link Current} says. Each entry carries the hash of the
 * one before, computed by the database itself, so that a change by whatever way is noticed. Makes others
 * who write wait for the transaction's end.
 *
 * <p>An action is the name of what it happened to and a verb of the past, as {@code application.approved}; a subject is
 * as {@code application:7k3m9qxd4t2g}. Never a document's content or a bank account's number.
 */
@Repository
public class AuditLog {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** What happened, and what is to be known of it. */
    public void write(String action, String subject, Map<String, ?> facts) {
        append(action, subject, Map.of(), facts);
    }

    /** What became of a state, of which only the fields that changed are kept; where none did, nothing is written. */
    public void write(String action, String subject, Map<String, ?> before, Map<String, ?> after) {
        Map<String, ?> gone = differing(before, after);
        Map<String, ?> come = differing(after, before);
        if (!gone.isEmpty() || !come.isEmpty()) append(action, subject, gone, come);
    }

    /** The number of the first entry that is not as it was written; reads the whole log. */
    public OptionalLong firstBroken() {
        Long broken = session()
                .createNativeQuery("select audit_first_broken_entry()", Long.class)
                .getSingleResult();
        return broken == null ? OptionalLong.empty() : OptionalLong.of(broken);
    }

    private void append(String action, String subject, Map<String, ?> before, Map<String, ?> after) {
        session()
                .createNativeQuery(
                        "select audit_append(:at, :person, :action, :subject, cast(:before as jsonb), cast(:after as"
                                + " jsonb))",
                        Long.class)
                .setParameter("at", current.now())
                .setParameter("person", current.actor().person())
                .setParameter("action", action)
                .setParameter("subject", subject)
                .setParameter("before", json(before))
                .setParameter("after", json(after))
                .getSingleResult();
    }

    static Map<String, ?> differing(Map<String, ?> state, Map<String, ?> other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        state.forEach((field, value) -> {
            if (!Objects.equals(value, other.get(field))) fields.put(field, value);
        });
        return fields;
    }

    private static String json(Map<String, ?> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (value == null) json.addNull(name);
            else json.add(name, String.valueOf(value));
        });
        return json.build().toString();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
