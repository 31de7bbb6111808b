package shop.vitrine.feeds;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.Session;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Keyset;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

@Repository
class FeedImports {
    private static final Duration HEARTBEAT_TIMEOUT = Duration.ofSeconds(30);
    private static final int SIZE = 20;
    private static final Keyset NEWEST = Keyset.descending(Keyset.time("f.uploadedAt"), Keyset.text("f.id"));

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    public record FeedImportRow(FeedImport feed, String by) {}

    @Transactional(TxType.MANDATORY)
    void add(FeedImport feed) {
        entities.persist(feed);
        entities.flush();
    }

    public Optional<FeedImportRow> find(String id) {
        return entities.createQuery("""
            select new shop.vitrine.feeds.FeedImports$FeedImportRow(f, p.name)
            from FeedImport f left join Person p on p.id = f.person where f.id = :id
            """, FeedImportRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Slice<FeedImportRow> page(FeedImportListQuery query) {
        Window window = NEWEST.at(query.position(), SIZE);
        Conditions conditions = new Conditions().andJpql(window);
        String jpql = """
            select new shop.vitrine.feeds.FeedImports$FeedImportRow(f, p.name)
            from FeedImport f left join Person p on p.id = f.person where %s order by %s
            """.formatted(conditions.text(), window.order());
        List<FeedImportRow> found = conditions
                .fill(entities.createQuery(jpql, FeedImportRow.class))
                .setMaxResults(window.limit())
                .getResultList();
        return window.slice(
                found, row -> List.of(row.feed().uploadedAt(), row.feed().id()));
    }

    /** Changes one under its row lock; returns whether it exists. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean change(String id, Consumer<FeedImport> how) {
        FeedImport feed = entities.find(FeedImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (feed != null) how.accept(feed);
        return feed != null;
    }

    /** Claims the feed that has waited longest, of a shop that no node is working for. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<FeedImport> take() {
        Optional<FeedImport> next = one("""
            select f.id from feed_imports f where f.status in ('WAITING', 'CONFIRMED')
              and not exists (select 1 from feed_imports o
                where o.shop_id = f.shop_id and o.status in ('CHECKING', 'IMPORTING'))
            order by f.uploaded_at limit 1 for update skip locked
            """);
        next.ifPresent(feed -> feed.begin(current.now()));
        return next;
    }

    /** Releases a feed whose node fell silent; returns whether there was one. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean recoverStalled() {
        Optional<FeedImport> lost = one("""
            select id from feed_imports where status in ('CHECKING', 'IMPORTING') and heartbeat_at < cast('%s' as timestamptz)
            limit 1 for update skip locked
            """.formatted(current.now().minus(HEARTBEAT_TIMEOUT)));
        lost.ifPresent(feed -> feed.retryOrFail(current.now()));
        return lost.isPresent();
    }

    private Optional<FeedImport> one(String sql) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(FeedImport.class, id));
    }
}
