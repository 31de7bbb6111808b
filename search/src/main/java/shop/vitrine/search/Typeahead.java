package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.connection.ElasticsearchErrorMessage;
import shop.vitrine.search.connection.SearchConfig;
import shop.vitrine.search.connection.SearchUnavailable;
import shop.vitrine.search.documents.ProductDocument;

/**
 * Four prefix searches in one request, repeated with one wrong letter if nothing matches. Phrases come from the titles.
 */
final class Typeahead {
    private static final int MIN_LENGTH = 2;
    private static final int PRODUCTS = 5;
    private static final int TITLES = 30;
    private static final int NAMES = 5;
    private static final int CATEGORIES = 10;
    private static final int MIN_CODE_LENGTH = 4;
    private static final List<String> PRODUCT_FIELDS =
            List.of("title.prefix^3", "brandText.prefix^2", "shopText.prefix", "categoryText.prefix");

    private final ElasticsearchConnection connection;
    private final SearchConfig config;

    Typeahead(ElasticsearchConnection connection, SearchConfig config) {
        this.connection = connection;
        this.config = config;
    }

    SearchSuggestions of(String text, AnalysisLanguage language, Optional<String> shop, List<String> without) {
        var exact = PrefixMatcher.of(text, false);
        if (exact.typed().length() < MIN_LENGTH) return SearchSuggestions.NONE;
        var place = SearchFilters.place(new QueryPlace(shop, Optional.empty(), without));
        var found = suggest(text, exact, language, place);
        var all = found.equals(SearchSuggestions.NONE)
                ? suggest(text, PrefixMatcher.of(text, true), language, place)
                : found;
        return shop.isPresent() ? all.withoutShops() : all;
    }

    private SearchSuggestions suggest(
            String text, PrefixMatcher matcher, AnalysisLanguage language, List<Query> place) {
        var items = List.of(
                item(products(text, matcher), place, b -> b.size(TITLES).highlight(TitleHighlighter.prefixes())),
                item(match(text, matcher, List.of("shopText.prefix")), place, oneOfEach("shop", NAMES)),
                item(match(text, matcher, List.of("brandText.prefix")), place, oneOfEach("brand", NAMES)),
                item(match(text, matcher, List.of("categoryText.prefix")), place, oneOfEach("category", CATEGORIES)));
        var request = MsearchRequest.of(m -> m.index(config.index()).searches(items));
        var answers =
                connection.ask(client -> client.msearch(request, IndexSource.StoredCard.class)).responses().stream()
                        .map(Typeahead::hits)
                        .toList();
        var completions = new NameCompleter(matcher, language);
        return new SearchSuggestions(
                answers.get(0).stream().limit(PRODUCTS).toList(),
                completions.shops(products(answers.get(1))),
                completions.brands(products(answers.get(2))),
                completions.categories(products(answers.get(3))),
                PhraseCompleter.of(matcher, products(answers.get(0)), PRODUCTS));
    }

    private static List<ProductHit> hits(MultiSearchResponseItem<IndexSource.StoredCard> answer) {
        if (answer.isFailure())
            throw new SearchUnavailable(
                    ElasticsearchErrorMessage.of(answer.failure().error()));
        return answer.result().hits().hits().stream().map(TitleHighlighter::hit).toList();
    }

    private static List<ProductDocument> products(List<ProductHit> hits) {
        return hits.stream().map(ProductHit::product).toList();
    }

    private RequestItem item(Query query, List<Query> place, UnaryOperator<MultisearchBody.Builder> more) {
        return RequestItem.of(i -> i.header(h -> h)
                .body(b -> more.apply(b.query(Ranking.boosted(
                                Query.of(q -> q.bool(all -> all.must(query).filter(place)))))
                        .source(s -> s.filter(f -> f.includes("card")))
                        .trackTotalHits(t -> t.enabled(false))
                        .timeout(config.answer().toMillis() + "ms"))));
    }

    private static UnaryOperator<MultisearchBody.Builder> oneOfEach(String field, int size) {
        return b -> b.size(size).collapse(c -> c.field(field));
    }

    private static Query products(String text, PrefixMatcher matcher) {
        var words = match(text, matcher, PRODUCT_FIELDS);
        var code = ArticleNumberParser.normalize(text);
        if (code.length() < MIN_CODE_LENGTH || code.chars().noneMatch(Character::isDigit)) return words;
        var number = Query.of(q -> q.prefix(p -> p.field("codes").value(code)));
        return TextQuery.best(List.of(words, TextQuery.constant(number, 10)), 0);
    }

    private static Query match(String text, PrefixMatcher matcher, List<String> fields) {
        var match = new MultiMatchQuery.Builder().query(text).fields(fields).operator(Operator.And);
        if (!matcher.tolerant())
            return match.type(TextQueryType.CrossFields).build()._toQuery();
        return match.type(TextQueryType.BestFields)
                .fuzziness("1")
                .prefixLength(1)
                .maxExpansions(30)
                .build()
                ._toQuery();
    }
}
