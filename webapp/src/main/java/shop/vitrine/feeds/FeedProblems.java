package shop.vitrine.feeds;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.tenants.Repository;

/** Row errors of feeds. */
@Repository
class FeedProblems {
    @PersistenceContext
    EntityManager entities;

    /** @param id cursor for the next page */
    public record StoredProblem(long id, FeedProblem problem) {}

    @Transactional(TxType.REQUIRES_NEW)
    public void clear(String feed) {
        entities.createNativeQuery("delete from feed_import_problems where import_id = :feed")
                .setParameter("feed", feed)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void add(FeedImport feed, List<FeedProblem> problems) {
        if (problems.isEmpty()) return;
        entities.createNativeQuery("""
            insert into feed_import_problems
                (import_id, shop_id, line, field, value, reason, parameters, refused)
            select :feed, :shop, * from unnest(cast(:lines as bigint[]), cast(:fields as text[]),
                cast(:values as text[]), cast(:reasons as text[]), cast(:parameters as text[]),
                cast(:refused as boolean[]))
            """)
                .setParameter("feed", feed.id())
                .setParameter("shop", feed.shop())
                .setParameter("lines", problems.stream().map(FeedProblem::line).toArray(Long[]::new))
                .setParameter("fields", texts(problems, FeedProblem::field))
                .setParameter(
                        "values", texts(problems, problem -> problem.value().replace("\0", "")))
                .setParameter("reasons", texts(problems, FeedProblem::key))
                .setParameter(
                        "parameters", texts(problems, problem -> MessageParametersJson.write(problem.parameters())))
                .setParameter(
                        "refused", problems.stream().map(FeedProblem::refused).toArray(Boolean[]::new))
                .executeUpdate();
    }

    private static String[] texts(List<FeedProblem> problems, java.util.function.Function<FeedProblem, String> part) {
        return problems.stream().map(part).toArray(String[]::new);
    }

    /** In the order found, after the last known problem. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<StoredProblem> next(String feed, long after, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                    select id, line, field, value, reason, parameters, refused from feed_import_problems
                    where import_id = :feed and id > :after order by id limit :most
                    """, jakarta.persistence.Tuple.class)
                .setParameter("feed", feed)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new StoredProblem(
                        row.get(0, Long.class),
                        new FeedProblem(
                                row.get(1, Long.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, String.class),
                                MessageParametersJson.read(row.get(5, String.class)),
                                row.get(6, Boolean.class))))
                .toList();
    }
}
