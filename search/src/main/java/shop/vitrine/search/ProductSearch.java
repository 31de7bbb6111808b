package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.connection.SearchConfig;

/**
 * Allows misspellings and partial matches only if nothing has all the words, so that they never dilute exact results.
 */
final class ProductSearch {
    private static final String MATCHED = "matched";

    private final ElasticsearchConnection connection;
    private final SearchConfig config;

    ProductSearch(ElasticsearchConnection connection, SearchConfig config) {
        this.connection = connection;
        this.config = config;
    }

    ProductHits page(ProductQuery query) {
        if (!query.isText()) return page(query, run(query, Query.of(q -> q.matchAll(m -> m)), null));
        var text = new TextQuery(query.text(), AnalysisLanguage.of(query.language()));
        var strict = run(query, text.strict(), null);
        // Counted before the visitor's filters: an empty filter result is no misspelling.
        if (strict.aggregations().get(MATCHED).filter().docCount() > 0) return page(query, strict);
        return page(query, run(query, text.relaxed(), SpellingCorrection.request(query.text())));
    }

    private SearchResponse<IndexSource.StoredCard> run(ProductQuery query, Query text, Suggester spelling) {
        var request = request(query, text, spelling);
        return connection.ask(client -> client.search(request, IndexSource.StoredCard.class));
    }

    private SearchRequest request(ProductQuery query, Query text, Suggester spelling) {
        var filters = new SearchFilters(query);
        return SearchRequest.of(r -> r.index(config.index())
                .query(Ranking.boosted(Query.of(q -> q.bool(b -> b.must(text).filter(filters.place())))))
                .postFilter(filters.all())
                .aggregations(counts(query, filters))
                .sort(Ranking.of(query))
                .from(query.window().page() * query.window().size())
                .size(query.window().size())
                .source(s -> s.filter(f -> f.includes("card")))
                .highlight(query.isText() ? TitleHighlighter.words() : null)
                .suggest(spelling)
                .trackTotalHits(t -> t.enabled(true))
                .timeout(config.answer().toMillis() + "ms"));
    }

    private static Map<String, Aggregation> counts(ProductQuery query, SearchFilters filters) {
        var counts = new LinkedHashMap<String, Aggregation>();
        counts.put(MATCHED, Aggregation.of(a -> a.filter(f -> f.matchAll(m -> m))));
        if (query.facets()) counts.putAll(new FacetRequest(query, filters).all());
        return counts;
    }

    private static ProductHits page(ProductQuery query, SearchResponse<IndexSource.StoredCard> answer) {
        var hits = answer.hits().hits().stream().map(TitleHighlighter::hit).toList();
        var facets = query.facets() ? new FacetResponse(query, answer.aggregations()).facets() : Facets.NONE;
        var degraded = answer.timedOut() || answer.shards().failed().intValue() > 0;
        Optional<String> better = SpellingCorrection.of(query.text(), answer.suggest());
        return new ProductHits(hits, answer.hits().total().value(), facets, degraded, better);
    }
}
