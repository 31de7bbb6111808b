package shop.vitrine.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.hibernate.Session;

/**
 * The append-only log of decisions. Each entry carries the hash of the one before, computed by the database itself, so
 * that a change by whatever way is noticed. Runs in the caller's transaction and makes others who write wait for its end.
 */
@ApplicationScoped
public class AuditLog {
    @PersistenceContext
    EntityManager entities;

    /**
     * @param at when it happened
     * @param person the id of who did it, or null when time did
     * @param action what happened, as {@code application.approved}: the name of the subject and a verb of the past
     * @param subject what it happened to, as {@code application:7k3m9qxd4t2g}
     * @param before what was, by field; empty for something new. Never a document's content or a bank account's number
     * @param after what is now, by field
     */
    public void write(
            Instant at, String person, String action, String subject, Map<String, ?> before, Map<String, ?> after) {
        session()
                .createNativeQuery(
                        "select audit_append(:at, :person, :action, :subject, cast(:before as jsonb), cast(:after as jsonb))",
                        Long.class)
                .setParameter("at", at)
                .setParameter("person", person)
                .setParameter("action", action)
                .setParameter("subject", subject)
                .setParameter("before", json(before))
                .setParameter("after", json(after))
                .getSingleResult();
    }

    /** The number of the first entry that is not as it was written; reads the whole log. */
    public OptionalLong firstBroken() {
        Long broken =
                session().createNativeQuery("select audit_broken()", Long.class).getSingleResult();
        return broken == null ? OptionalLong.empty() : OptionalLong.of(broken);
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
