package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facet aggregations; each ignores its own filter. */
final class FacetRequest {
    static final int SHOPS = 20;
    static final int NAMES = 8;
    static final int VALUES = 12;
    static final List<Integer> RATINGS = List.of(4, 3);
    /** Minor units; round steps rather than equal ones. */
    static final List<PriceFilter> PRICES = List.of(
            PriceFilter.between(0L, 999L),
            PriceFilter.between(1_000L, 2_499L),
            PriceFilter.between(2_500L, 4_999L),
            PriceFilter.between(5_000L, 9_999L),
            PriceFilter.between(10_000L, 24_999L),
            PriceFilter.between(25_000L, 49_999L),
            PriceFilter.between(50_000L, null));

    private static final int CATEGORIES = 50;

    private final ProductQuery query;
    private final SearchFilters filters;

    FacetRequest(ProductQuery query, SearchFilters filters) {
        this.query = query;
        this.filters = filters;
    }

    Map<String, Aggregation> all() {
        var counts = new LinkedHashMap<String, Aggregation>();
        counts.put(SearchFilters.CATEGORY, over(SearchFilters.CATEGORY, categories()));
        counts.put(SearchFilters.SHOPS, over(SearchFilters.SHOPS, shops()));
        counts.put(SearchFilters.PRICE, over(SearchFilters.PRICE, prices()));
        counts.put(SearchFilters.RATING, over(SearchFilters.RATING, ratings()));
        counts.put("attributes", over("", attributes()));
        query.filters()
                .attributes()
                .forEach((name, values) -> counts.put(
                        SearchFilters.ATTRIBUTE + name, over(SearchFilters.ATTRIBUTE + name, values(name, values))));
        return counts;
    }

    private Aggregation over(String facet, Map<String, Aggregation> inner) {
        return Aggregation.of(a -> a.filter(filters.allBut(facet)).aggregations(inner));
    }

    private Map<String, Aggregation> categories() {
        var chosen = query.filters().category();
        var own = chosen.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : SearchFilters.term("categoryPath", chosen);
        return Map.of(
                "own",
                Aggregation.of(a -> a.filter(own)),
                "children",
                Aggregation.of(a -> a.terms(t -> t.field("categoryEdges")
                        .include(i -> i.regexp(CategoryEdgeEncoder.below(chosen)))
                        .size(CATEGORIES))));
    }

    private Map<String, Aggregation> shops() {
        var name = Aggregation.of(a -> a.terms(t -> t.field("shopName").size(1)));
        var most = Aggregation.of(a -> a.terms(top("shop", SHOPS)).aggregations("name", name));
        if (query.filters().shops().isEmpty()) return Map.of("most", most);
        var chosen = Aggregation.of(
                a -> a.terms(only("shop", query.filters().shops())).aggregations("name", name));
        return Map.of("most", most, "chosen", chosen);
    }

    private static Map<String, Aggregation> prices() {
        var ranges = PRICES.stream().map(SearchFilters::price).toList();
        return Map.of(
                "ranges", Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(ranges)))),
                "lowest", Aggregation.of(a -> a.min(m -> m.field("priceMin"))),
                "highest", Aggregation.of(a -> a.max(m -> m.field("priceMax"))));
    }

    private static Map<String, Aggregation> ratings() {
        var steps = RATINGS.stream()
                .map(from -> SearchFilters.atLeast("rating", from))
                .toList();
        return Map.of("steps", Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(steps)))));
    }

    private static Map<String, Aggregation> attributes() {
        var values = Aggregation.of(a -> a.terms(top("attributes.values", VALUES)));
        var names = Aggregation.of(a -> a.terms(top("attributes.name", NAMES)).aggregations("values", values));
        return Map.of(
                "nested",
                Aggregation.of(a -> a.nested(n -> n.path("attributes")).aggregations("names", names)));
    }

    private static Map<String, Aggregation> values(String name, List<String> chosen) {
        var most = Aggregation.of(a -> a.terms(top("attributes.values", VALUES)));
        var always = Aggregation.of(a -> a.terms(only("attributes.values", chosen)));
        var named = Aggregation.of(a -> a.filter(SearchFilters.term("attributes.name", name))
                .aggregations("most", most)
                .aggregations("chosen", always));
        return Map.of(
                "nested",
                Aggregation.of(a -> a.nested(n -> n.path("attributes")).aggregations("named", named)));
    }

    private static TermsAggregation top(String field, int size) {
        return TermsAggregation.of(t -> t.field(field).size(size));
    }

    /** Selected values stay in the list even with 0 results, or they could not be deselected. */
    private static TermsAggregation only(String field, List<String> values) {
        return TermsAggregation.of(
                t -> t.field(field).include(i -> i.terms(values)).size(Math.max(1, values.size())));
    }
}
