package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One page of hits. A text is taken strictly first; only when no product has all of its words are misspellings and
 * partial matches let in, so that they never water down hits and counts that are right.
 */
final class Search {
    private static final String MATCHED = "matched";

    private final Connection connection;
    private final SearchConfig config;

    Search(Connection connection, SearchConfig config) {
        this.connection = connection;
        this.config = config;
    }

    SearchPage page(ProductQuery query) {
        if (!query.isText()) return page(query, run(query, Query.of(q -> q.matchAll(m -> m)), null));
        var text = new TextQuery(query.text(), Language.of(query.language()));
        var strict = run(query, text.strict(), null);
        // Counted before the visitor's filters: a filter that leaves nothing is no misspelling.
        if (strict.aggregations().get(MATCHED).filter().docCount() > 0) return page(query, strict);
        return page(query, run(query, text.relaxed(), Spelling.request(query.text())));
    }

    private SearchResponse<Source.Stored> run(ProductQuery query, Query text, Suggester spelling) {
        var request = request(query, text, spelling);
        return connection.ask(client -> client.search(request, Source.Stored.class));
    }

    private SearchRequest request(ProductQuery query, Query text, Suggester spelling) {
        var filters = new Filters(query);
        return SearchRequest.of(r -> r.index(config.index())
                .query(Ranking.weighed(Query.of(q -> q.bool(b -> b.must(text).filter(filters.place())))))
                .postFilter(filters.all())
                .aggregations(counts(query, filters))
                .sort(Ranking.of(query))
                .from(query.page() * query.size())
                .size(query.size())
                .source(s -> s.filter(f -> f.includes("card")))
                .highlight(query.isText() ? Highlights.words() : null)
                .suggest(spelling)
                .trackTotalHits(t -> t.enabled(true))
                .timeout(config.answer().toMillis() + "ms"));
    }

    private static Map<String, Aggregation> counts(ProductQuery query, Filters filters) {
        var counts = new LinkedHashMap<String, Aggregation>();
        counts.put(MATCHED, Aggregation.of(a -> a.filter(f -> f.matchAll(m -> m))));
        if (query.facets()) counts.putAll(new FacetRequest(query, filters).all());
        return counts;
    }

    private static SearchPage page(ProductQuery query, SearchResponse<Source.Stored> answer) {
        var hits = answer.hits().hits().stream().map(Highlights::hit).toList();
        var facets = query.facets() ? new FacetAnswer(query, answer.aggregations()).facets() : Facets.NONE;
        var degraded = answer.timedOut() || answer.shards().failed().intValue() > 0;
        Optional<String> better = Spelling.of(query.text(), answer.suggest());
        return new SearchPage(hits, answer.hits().total().value(), facets, degraded, better);
    }
}
