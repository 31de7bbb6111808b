package shop.vitrine.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Keyset;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

/** Audit entries, newest first, each with names from the same query. */
@Repository
public class AuditEntries {
    static final int PAGE_SIZE = 50;

    private static final String SELECT = """
        select e.id, e.at, e.person_id, p.name as who, e.action, e.subject, cast(s.handle as text) as handle,
            cast(e.before as text) as before, cast(e.after as text) as after, encode(e.hash, 'hex') as hash
        from (select * from audit_entries e where %1$s order by %2$s limit :most) e
        left join persons p on p.id = e.person_id
        left join shops s on e.subject = 'shop:' || s.id
        order by %2$s
        """;

    private static final Keyset NEWEST_FIRST = Keyset.descending(Keyset.number("e.id"));
    private static final String LATEST = "e.id desc";

    /** A loose index scan over distinct actions, instead of reading the log. */
    private static final String ACTIONS = """
        with recursive actions as (
            (select action from audit_entries order by action limit 1)
            union all
            select (select e.action from audit_entries e where e.action > a.action order by e.action limit 1)
            from actions a where a.action is not null)
        select action from actions where action is not null
        """;

    private static final String BY_MAIL =
            "e.person_id = (select id from persons where email = cast(:person as citext))";
    private static final String BY_BEGINNING = "e.action in (" + ACTIONS + ") and starts_with(e.action, :action)";
    private static final String BY_HANDLE = "e.subject = (select 'shop:' || id from shops"
            + " where handle = cast(substr(cast(:subject as text), 2) as citext))";

    @PersistenceContext
    EntityManager entities;

    /** Newest ones about a subject such as {@code shop:7k3m9qxd4t2g}. */
    public List<AuditEntry> about(String subject, int most) {
        return list(new Conditions().and("e.subject = :subject", "subject", subject), LATEST, most);
    }

    public Optional<AuditEntry> latest(String action) {
        return list(new Conditions().and("e.action = :action", "action", action), LATEST, 1).stream()
                .findFirst();
    }

    Optional<AuditEntry> last() {
        return list(new Conditions(), LATEST, 1).stream().findFirst();
    }

    Slice<AuditEntry> find(AuditListQuery query) {
        Window window = NEWEST_FIRST.at(query.position(), PAGE_SIZE);
        Conditions conditions = new Conditions()
                .and(query.person().contains("@") ? BY_MAIL : "e.person_id = :person", "person", query.person())
                .and(query.action().endsWith(".") ? BY_BEGINNING : "e.action = :action", "action", query.action())
                .and(query.subject().startsWith("@") ? BY_HANDLE : "e.subject = :subject", "subject", query.subject())
                .and("e.at >= :from", "from", query.days().begin())
                .and("e.at < :to", "to", query.days().end())
                .andSql(window);
        return window.slice(list(conditions, window.order(), window.limit()), entry -> List.of(entry.id()));
    }

    List<String> actions() {
        return session()
                .createNativeQuery(ACTIONS + " order by action", String.class)
                .getResultList();
    }

    private List<AuditEntry> list(Conditions conditions, String order, int most) {
        var query = session()
                .createNativeQuery(SELECT.formatted(conditions.text(), order), Tuple.class)
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
        return conditions.fill(query).getResultStream().map(AuditEntry::of).toList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
