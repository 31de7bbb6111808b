package shop.vitrine.search;

import static co.elastic.clients.elasticsearch._types.SortOrder.Asc;
import static co.elastic.clients.elasticsearch._types.SortOrder.Desc;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/** Sort orders. Each ends with the id, so that paging neither repeats nor skips a product. */
final class Ranking {
    private Ranking() {}

    /** Multiplies the text score by 1 plus up to 0.4 for popularity and 0.1 for stock. */
    static Query boosted(Query query) {
        return Query.of(q -> q.functionScore(f -> f.query(query)
                .functions(one -> one.weight(1.0))
                .functions(sold -> sold.weight(0.05)
                        .fieldValueFactor(v -> v.field("popularity").missing(0.0)))
                .functions(stock -> stock.filter(SearchFilters.inStock()).weight(0.1))
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    static List<SortOptions> of(ProductQuery query) {
        var orders = new ArrayList<SortOptions>();
        switch (query.sort()) {
            case RELEVANCE -> orders.add(query.isText() ? best() : by("popularity", Desc));
            case NEWEST -> orders.add(by("publishedAt", Desc));
            case PRICE -> orders.add(by("priceMin", Asc));
            case PRICE_DOWN -> orders.add(by("priceMin", Desc));
            case RATING -> orders.add(by("ratingRank", Desc));
            case POPULAR -> orders.add(by("popularity", Desc));
            case DISCOUNT -> orders.add(by("discountPercent", Desc));
        }
        if (query.isText() && query.sort() != SortOrder.RELEVANCE) orders.add(best());
        orders.add(by("publishedAt", Desc));
        orders.add(by("id", Asc));
        return orders;
    }

    private static SortOptions best() {
        return SortOptions.of(s -> s.score(score -> score.order(Desc)));
    }

    private static SortOptions by(String field, co.elastic.clients.elasticsearch._types.SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }
}
