package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.search.connection.ElasticsearchConnection;
import shop.vitrine.search.connection.SearchConfig;
import shop.vitrine.search.documents.ProductDocument;

/** Similar products of the same root category, by Lucene's MoreLikeThis. */
final class SimilarProducts {
    private static final List<String> FIELDS = List.of("title.en", "categoryText.en", "attributeText.en");

    private final ElasticsearchConnection connection;
    private final SearchConfig config;

    SimilarProducts(ElasticsearchConnection connection, SearchConfig config) {
        this.connection = connection;
        this.config = config;
    }

    List<ProductDocument> to(String id, int count) {
        var found =
                connection.ask(client -> client.get(g -> g.index(config.index()).id(id), IndexSource.StoredCard.class));
        if (!found.found() || count < 1) return List.of();
        var product = found.source().card();
        // Twice as many, so that enough are from other shops.
        var request = SearchRequest.of(r -> r.index(config.index())
                .query(Ranking.boosted(like(product)))
                .size(2 * count + 10)
                .source(s -> s.filter(f -> f.includes("card")))
                .trackTotalHits(t -> t.enabled(false))
                .timeout(config.answer().toMillis() + "ms"));
        var products =
                connection.ask(client -> client.search(request, IndexSource.StoredCard.class)).hits().hits().stream()
                        .map(hit -> hit.source().card())
                        .toList();
        return othersFirst(products, product.place().shop(), count);
    }

    private static Query like(ProductDocument product) {
        var query = new BoolQuery.Builder()
                .mustNot(SearchFilters.term("id", product.id()))
                // The whole category matches, so that there are results even when nothing is similar.
                .should(TextQuery.constant(Query.of(q -> q.matchAll(m -> m)), 0.1f))
                .should(Query.of(q -> q.moreLikeThis(m -> m.fields(FIELDS)
                        .like(l -> l.text(words(product)))
                        .minTermFreq(1)
                        .minDocFreq(2)
                        .maxQueryTerms(25)
                        .minimumShouldMatch("20%"))));
        var category = product.place().category();
        if (!category.slugs().isEmpty())
            query.should(TextQuery.constant(SearchFilters.term("category", category.leaf()), 5))
                    .filter(SearchFilters.term("categoryPath", category.slugs().getFirst()));
        return query.build()._toQuery();
    }

    private static String words(ProductDocument product) {
        var words = new ArrayList<String>();
        words.add(product.text().title());
        product.text().attributes().values().forEach(words::addAll);
        return String.join(" ", words);
    }

    private static List<ProductDocument> othersFirst(List<ProductDocument> products, String shop, int count) {
        var sorted = new ArrayList<ProductDocument>();
        products.stream().filter(other -> !other.place().shop().equals(shop)).forEach(sorted::add);
        products.stream().filter(other -> other.place().shop().equals(shop)).forEach(sorted::add);
        return List.copyOf(sorted.subList(0, Math.min(count, sorted.size())));
    }
}
