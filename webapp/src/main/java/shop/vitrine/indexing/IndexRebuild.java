package shop.vitrine.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.Session;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.documents.ProductDocument;

/** Rebuilds the index from PostgreSQL on one node, while searches go on. */
@ApplicationScoped
class IndexRebuild {
    private static final Logger LOG = Logger.getLogger(IndexRebuild.class.getName());
    /** Arbitrary, the same on every node. */
    private static final long LOCK = 7_211_914;

    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(6).toSeconds();

    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Inject
    ProductDocuments documents;

    @Inject
    ProductIndex index;

    /** Does nothing if another node is rebuilding. */
    void rebuild() {
        try {
            transaction.setTransactionTimeout(TIMEOUT_SECONDS);
            transaction.begin();
            try {
                if (isLocked()) LOG.info("Filled the index with " + index.rebuild(this::products) + " products");
            } finally {
                transaction.rollback();
                transaction.setTransactionTimeout(0);
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isLocked() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private Stream<ProductDocument> products() {
        return Stream.iterate(
                        documents.after(""), chunk -> chunk.last() != null, chunk -> documents.after(chunk.last()))
                .flatMap(chunk -> chunk.documents().stream());
    }
}
