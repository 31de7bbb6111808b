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
 * Entries are hash-chained by the database, so that tampering is detectable; writers are serialised until commit.
 * Actions are like {@code application.approved}, subjects like {@code application:7k3m9qxd4t2g}. Never includes
 * document contents or bank accounts.
 */
@Repository
public class AuditLog {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    public void write(String action, String subject, Map<String, ?> facts) {
        append(action, subject, Map.of(), facts);
    }

    /** Logs only the changed fields, and nothing if none changed. */
    public void write(String action, String subject, Map<String, ?> before, Map<String, ?> after) {
        Map<String, ?> gone = differing(before, after);
        Map<String, ?> come = differing(after, before);
        if (!gone.isEmpty() || !come.isEmpty()) append(action, subject, gone, come);
    }

    /** Number of the first invalid entry; reads the whole log. */
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
