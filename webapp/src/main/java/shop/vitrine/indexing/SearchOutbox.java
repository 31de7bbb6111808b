package shop.vitrine.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hibernate.Session;
import shop.vitrine.search.IndexChange;
import shop.vitrine.search.IndexFailure;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.documents.ProductDocument;

/** The table {@code search_outbox}: products to be indexed. */
@ApplicationScoped
class SearchOutbox {
    private static final Logger LOG = Logger.getLogger(SearchOutbox.class.getName());
    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProductDocuments documents;

    @Inject
    ProductIndex index;

    /** Indexes a batch, then deletes its rows. Returns whether there may be more. */
    @Transactional(TxType.REQUIRED)
    boolean drain() {
        List<Long> rows = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select id from search_outbox order by id limit :batch for update skip locked", Long.class)
                .setParameter("batch", BATCH)
                .getResultList();
        if (rows.isEmpty()) return false;
        Set<String> refused = sendToIndex(products(rows)).stream()
                .filter(this::isRetried)
                .map(IndexFailure::id)
                .collect(Collectors.toSet());
        delete(rows, refused);
        return rows.size() == BATCH && refused.isEmpty();
    }

    private Set<String> products(List<Long> rows) {
        return new LinkedHashSet<>(entities.unwrap(Session.class)
                .createNativeQuery("select product_id from search_outbox where id in (:rows)", String.class)
                .setParameter("rows", rows)
                .getResultList());
    }

    private List<IndexFailure> sendToIndex(Set<String> products) {
        long version = documents.nextVersion();
        Map<String, ProductDocument> shown = documents.read(products, version).stream()
                .collect(Collectors.toMap(ProductDocument::id, Function.identity()));
        List<IndexChange> changes = new ArrayList<>();
        for (String product : products)
            changes.add(
                    shown.containsKey(product)
                            ? IndexChange.upsert(shown.get(product))
                            : IndexChange.remove(product, version));
        List<IndexFailure> failures = index.bulk(changes);
        // Refresh before the row goes, since searches exclude the product only until then.
        if (shown.size() < products.size()) index.refresh();
        return failures;
    }

    /** Permanent failures are logged and dropped. */
    private boolean isRetried(IndexFailure failure) {
        if (!failure.retry()) LOG.warning("The index refuses product " + failure.id() + ": " + failure.reason());
        return failure.retry();
    }

    private void delete(List<Long> rows, Set<String> but) {
        String kept = but.isEmpty() ? "" : " and product_id not in (:but)";
        var delete = entities.createNativeQuery("delete from search_outbox where id in (:rows)" + kept)
                .setParameter("rows", rows);
        if (!but.isEmpty()) delete.setParameter("but", but);
        delete.executeUpdate();
    }
}
