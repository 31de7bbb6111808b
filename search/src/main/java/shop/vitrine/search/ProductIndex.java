package shop.vitrine.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.connection.SearchConfig;
import shop.vitrine.search.connection.SearchUnavailable;
import shop.vitrine.search.documents.ProductDocument;

/**
 * All products that buyers may find, in Elasticsearch. Safe for any number of threads; one per application.
 *
 * <p>Every method throws {@link SearchUnavailable} when Elasticsearch cannot answer in time.
 */
public class ProductIndex implements AutoCloseable {

    private static final int MAX_PREFIX = 200;

    private final Duration grace;
    private final ElasticsearchConnection connection;
    private final Indices indices;
    private final BulkWriter writes;
    private final ProductSearch search;
    private final Typeahead typeahead;
    private final SimilarProducts similarProducts;

    private ProductIndex(SearchConfig config, Duration grace) {
        this.grace = grace;
        connection = new ElasticsearchConnection(config);
        indices = new Indices(connection, config);
        writes = new BulkWriter(connection, indices);
        search = new ProductSearch(connection, config);
        typeahead = new Typeahead(connection, config);
        similarProducts = new SimilarProducts(connection, config);
    }

    /** Does not connect yet. */
    public static ProductIndex open(SearchConfig config) {
        return open(config, config.answer());
    }

    /** @param grace how long a rebuild keeps the old index for the searches that are reading it */
    static ProductIndex open(SearchConfig config, Duration grace) {
        return new ProductIndex(config, grace);
    }

    /** Creates the index when there is none. Call it at start, and again once Elasticsearch is back. */
    public IndexState ensure() {
        return indices.ensure();
    }

    /**
     * Writes changes; seen by searches within a second. A change older than what the index has is dropped in silence.
     *
     * @return the changes that were not taken; all others may be forgotten
     */
    public List<IndexFailure> bulk(List<IndexChange> changes) {
        return writes.bulk(changes);
    }

    public ProductHits search(ProductQuery query) {
        return search.page(query);
    }

    /**
     * @param beginning as typed; cut after 200 characters; below 2 letters nothing is suggested
     * @param shop handle to stay within
     * @param without handles of shops of which nothing is suggested, neither products nor words of theirs
     */
    public SearchSuggestions suggest(String beginning, String language, Optional<String> shop, List<String> without) {
        var typed = beginning.length() > MAX_PREFIX ? beginning.substring(0, MAX_PREFIX) : beginning;
        return typeahead.of(typed, AnalysisLanguage.of(language), shop, without);
    }

    /**
     * Products like this one, of the same root category; those of its own shop come last. When few are alike, popular
     * ones of the category follow; empty when the product is not in the index.
     */
    public List<ProductDocument> similar(String productId, int count) {
        return similarProducts.to(productId, count);
    }

    /**
     * Fills a new index and puts it in place of the current one, which answers until then.
     *
     * <p>From before {@code products} is called until the swap, {@link #bulk} on every node also writes to the new index.
     * So no change is lost when {@code products} reads what is committed when it is called, and {@code bulk} is given
     * changes that are committed. One rebuild at a time: the caller holds a lock; an abandoned one is cleared away.
     *
     * @return how many products the new index holds of those it read
     * @throws IllegalStateException when another rebuild overtook or the index would not take a chunk; nothing is swapped
     */
    public long rebuild(Supplier<Stream<ProductDocument>> products) {
        return new IndexReplacement(indices, writes, grace).from(products);
    }

    /** Whether it would answer now; never throws and waits no longer than a search. */
    public boolean healthy() {
        try {
            indices.probe();
            return true;
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    /** Makes earlier writes visible to the searches that follow. For tests and imports, not for requests. */
    public void refresh() {
        indices.refresh(indices.current());
    }

    @Override
    public void close() {
        connection.close();
    }
}
