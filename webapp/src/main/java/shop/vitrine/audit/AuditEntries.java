package shop.vitrine.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import shop.vitrine.web.list.Slice;

/** The entries of the audit log, the newest first, each read with its names in the same query. */
@ApplicationScoped
public class AuditEntries {
    static final int PAGE_SIZE = 50;

    private static final String SELECT = """
            select e.id, e.at, e.person_id, p.name as who, e.action, e.subject, cast(s.handle as text) as handle,
                cast(e.before as text) as before, cast(e.after as text) as after, encode(e.hash, 'hex') as hash
            from (select * from audit_entries e where %s order by e.id %s limit :most) e
            left join persons p on p.id = e.person_id
            left join shops s on e.subject = 'shop:' || s.id
            order by e.id %s
            """;

    @PersistenceContext
    EntityManager entities;

    /** The newest entries about this subject, as {@code shop:7k3m9qxd4t2g}. */
    public List<AuditEntry> about(String subject, int most) {
        return list("e.subject = :subject", false, most, Map.of("subject", subject));
    }

    /** The newest entry of this action. */
    public Optional<AuditEntry> latest(String action) {
        return list("e.action = :action", false, 1, Map.of("action", action)).stream()
                .findFirst();
    }

    /** The last entry, whose hash stands for all before it. */
    Optional<AuditEntry> last() {
        return list("true", false, 1, Map.of()).stream().findFirst();
    }

    Slice<AuditEntry> find(AuditListQuery wanted) {
        List<String> where = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (wanted.person() != null) {
            values.put("person", wanted.person());
            where.add(
                    wanted.person().contains("@")
                            ? "e.person_id = (select id from persons where email = cast(:person as citext))"
                            : "e.person_id = :person");
        }
        if (wanted.action() != null) {
            values.put("action", wanted.action());
            where.add(
                    wanted.action().endsWith(".")
                            ? "e.action in (%s) and starts_with(e.action, :action)".formatted(ACTIONS)
                            : "e.action = :action");
        }
        if (wanted.subject() != null) {
            boolean handle = wanted.subject().startsWith("@");
            values.put("subject", handle ? wanted.subject().substring(1) : wanted.subject());
            where.add(
                    handle
                            ? "e.subject = (select 'shop:' || id from shops where handle = cast(:subject as citext))"
                            : "e.subject = :subject");
        }
        bound("e.at >= :from", "from", wanted.span().begin(), where, values);
        bound("e.at < :to", "to", wanted.span().end(), where, values);
        Long newer = wanted.newerThan();
        Long older = newer == null ? wanted.olderThan() : null;
        bound("e.id > :newer", "newer", newer, where, values);
        bound("e.id < :older", "older", older, where, values);
        String all = where.isEmpty() ? "true" : String.join(" and ", where);
        List<AuditEntry> found = list(all, newer != null, PAGE_SIZE + 1, values);
        return Slice.of(found, PAGE_SIZE, newer != null, older != null, one -> String.valueOf(one.id()));
    }

    /** Each action that there is, hopping from one to the next in the index instead of reading the log. */
    private static final String ACTIONS = """
            with recursive actions as (
                (select action from audit_entries order by action limit 1)
                union all
                select (select e.action from audit_entries e where e.action > a.action order by e.action limit 1)
                from actions a where a.action is not null)
            select action from actions where action is not null
            """;

    List<String> actions() {
        return session()
                .createNativeQuery(ACTIONS + " order by action", String.class)
                .getResultList();
    }

    private static void bound(
            String condition, String name, Object value, List<String> where, Map<String, Object> values) {
        if (value == null) return;
        where.add(condition);
        values.put(name, value);
    }

    private List<AuditEntry> list(String where, boolean up, int most, Map<String, Object> values) {
        String order = up ? "asc" : "desc";
        var query = session()
                .createNativeQuery(SELECT.formatted(where, order, order), Tuple.class)
                .addScalar("id", Long.class)
                .addScalar("at", Instant.class)
                .addScalar("person_id", String.class)
                .addScalar("who", String.class)
                .addScalar("action", String.class)
                .addScalar("subject", String.class)
                .addScalar("handle", String.class)
                .addScalar("before", String.class)
                .addScalar("after", String.class)
                .addScalar("hash", String.class)
                .setParameter("most", most);
        values.forEach(query::setParameter);
        return query.getResultStream().map(AuditEntry::of).toList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
