package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;

/** Text queries. The weights were tuned with {@code RelevanceIT} on all of its queries, with none held back. */
final class TextQuery {
    private static final List<String> FIELDS = List.of(
            "title.%s^4",
            "brandText.%s^3", "shopText.%s^2", "categoryText.%s^2", "attributeText.%s^1", "description.%s^0.7");

    private final String text;
    private final AnalysisLanguage language;

    TextQuery(String text, AnalysisLanguage language) {
        this.text = text;
        this.language = language;
    }

    /** Every word matches in some language, or the article number does. */
    Query strict() {
        var ways = new ArrayList<Query>();
        // A German visitor may type English for a Dutch text: the best of the three languages counts.
        for (var each : AnalysisLanguage.values()) ways.add(everyWord(text, each));
        ways.add(words(text, AnalysisLanguage.EN)
                .analyzer(language.code() + "_synonyms")
                .operator(Operator.And)
                .boost(0.6f)
                .build()
                ._toQuery());
        var codes = ArticleNumberParser.findIn(text);
        if (!codes.isEmpty()) ways.add(constant(SearchFilters.anyOf("codes", codes), 100));
        return best(ways, 0.2);
    }

    /** If {@link #strict} finds nothing: misspellings, split numbers, most of the words. */
    Query relaxed() {
        var ways = new ArrayList<Query>();
        ways.add(misspelt("title", 2));
        ways.add(misspelt("spelling", 1));
        ArticleNumberParser.joined(text).forEach(joined -> ways.add(everyWord(joined, AnalysisLanguage.EN)));
        ways.add(mostWords(language, language.code() + "_query"));
        if (language != AnalysisLanguage.EN) {
            ways.add(mostWords(AnalysisLanguage.EN, language.code() + "_synonyms"));
            // The text analyzer also splits compounds.
            ways.add(mostWords(language, language.code()));
        }
        return best(ways, 0);
    }

    private static Query everyWord(String text, AnalysisLanguage language) {
        return words(text, language).operator(Operator.And).build()._toQuery();
    }

    private Query mostWords(AnalysisLanguage fields, String analyzer) {
        return words(text, fields)
                .analyzer(analyzer)
                .minimumShouldMatch("60%")
                .boost(0.3f)
                .build()
                ._toQuery();
    }

    private static MultiMatchQuery.Builder words(String text, AnalysisLanguage language) {
        return new MultiMatchQuery.Builder()
                .query(text)
                .type(TextQueryType.CrossFields)
                .fields(FIELDS.stream()
                        .map(field -> field.formatted(language.code()))
                        .toList())
                .tieBreaker(0.4);
    }

    private Query misspelt(String field, float boost) {
        return Query.of(q -> q.match(m -> m.field(field)
                .query(text)
                .operator(Operator.And)
                .fuzziness("AUTO")
                .prefixLength(1)
                .maxExpansions(50)
                .boost(boost)));
    }

    static Query constant(Query filter, float score) {
        return Query.of(q -> q.constantScore(c -> c.filter(filter).boost(score)));
    }

    static Query best(List<Query> ways, double tie) {
        return Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(tie)));
    }
}
