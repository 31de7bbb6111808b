package shop.vitrine.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All products that buyers may find, in Elasticsearch. Safe for any number of threads; one per application.
 *
 * <p>Every method throws {@link SearchUnavailable} when Elasticsearch cannot answer in time.
 */
public class ProductIndex implements AutoCloseable {

    public static ProductIndex open(SearchConfig config) {
        throw new UnsupportedOperationException();
    }

    /** Creates the index when there is none. Call it at start, and again once Elasticsearch is back. */
    public Readiness ensure() {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes changes; seen by searches within a second. A change older than what the index has is dropped in silence.
     *
     * @return the changes that were not taken; all others may be forgotten
     */
    public List<Failure> bulk(List<Change> changes) {
        throw new UnsupportedOperationException();
    }

    public SearchPage search(ProductQuery query) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param beginning as typed; cut after 200 characters; below 2 letters nothing is suggested
     * @param shop handle to stay within
     */
    public Suggestion suggest(String beginning, String language, Optional<String> shop) {
        throw new UnsupportedOperationException();
    }

    /**
     * Products like this one, of the same root category; those of its own shop come last. When few are alike, popular
     * ones of the category follow; empty when the product is not in the index.
     */
    public List<ProductDocument> similar(String productId, int count) {
        throw new UnsupportedOperationException();
    }

    /**
     * Fills a new index and puts it in place of the current one, which answers until then.
     *
     * <p>From before {@code products} is called until the swap, {@link #bulk} on every node also writes to the new index.
     * So no change is lost when {@code products} reads what is committed when it is called, and {@code bulk} is given
     * changes that are committed. One rebuild at a time: the caller holds a lock; an abandoned one is cleared away.
     *
     * @return how many products it read
     * @throws IllegalStateException when a product was refused or another rebuild overtook; nothing is swapped
     */
    public long rebuild(Supplier<Stream<ProductDocument>> products) {
        throw new UnsupportedOperationException();
    }

    /** Whether it would answer now; never throws and waits no longer than a search. */
    public boolean healthy() {
        throw new UnsupportedOperationException();
    }

    /** Makes earlier writes visible to the searches that follow. For tests and imports, not for requests. */
    public void refresh() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
