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
 * Thread-safe; one per application. Methods throw {@link SearchUnavailable} if Elasticsearch does not answer in time.
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

    /** @param grace how long a rebuild keeps the old index for running searches */
    static ProductIndex open(SearchConfig config, Duration grace) {
        return new ProductIndex(config, grace);
    }

    /** Creates the index if missing. Call at start, and when Elasticsearch is back. */
    public IndexState ensure() {
        return indices.ensure();
    }

    /** Writes changes, searchable within a second, and returns the refused ones; outdated ones are ignored. */
    public List<IndexFailure> bulk(List<IndexChange> changes) {
        return writes.bulk(changes);
    }

    public ProductHits search(ProductQuery query) {
        return search.page(query);
    }

    /** Below 2 letters nothing is suggested; {@code without} are handles of shops to leave out. */
    public SearchSuggestions suggest(String beginning, String language, Optional<String> shop, List<String> without) {
        var typed = beginning.length() > MAX_PREFIX ? beginning.substring(0, MAX_PREFIX) : beginning;
        return typeahead.of(typed, AnalysisLanguage.of(language), shop, without);
    }

    /**
     * Of the same root category, those of its own shop last, filled up with popular ones; empty if it is not indexed.
     */
    public List<ProductDocument> similar(String productId, int count) {
        return similarProducts.to(productId, count);
    }

    /**
     * Fills a new index and swaps it in; {@link #bulk} on every node writes to both until then. Nothing is lost if
     * {@code products} reads committed data and {@code bulk} gets committed changes. The caller holds a lock.
     *
     * @throws IllegalStateException if overtaken or a chunk was refused; nothing is swapped
     */
    public long rebuild(Supplier<Stream<ProductDocument>> products) {
        return new IndexReplacement(indices, writes, grace).from(products);
    }

    /** Whether searches would work now; never throws and waits no longer than a search. */
    public boolean healthy() {
        try {
            indices.probe();
            return true;
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    public void refresh() {
        indices.refresh(indices.current());
    }

    @Override
    public void close() {
        connection.close();
    }
}
