package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query, by facet. */
final class SearchFilters {
    static final String CATEGORY = "category";
    static final String SHOPS = "shops";
    static final String PRICE = "price";
    static final String RATING = "rating";
    /** Prefix of attribute facets. */
    static final String ATTRIBUTE = "attribute:";

    private final List<Query> place = new ArrayList<>();
    private final Map<String, Query> chosen = new LinkedHashMap<>();

    SearchFilters(ProductQuery query) {
        place.addAll(place(query.place()));
        var filters = query.filters();
        if (filters.inStockOnly()) place.add(inStock());
        if (filters.dealsOnly()) place.add(atLeast("discountPercent", 1));
        if (!filters.category().isEmpty()) chosen.put(CATEGORY, term("categoryPath", filters.category()));
        if (!filters.shops().isEmpty()) chosen.put(SHOPS, anyOf("shop", filters.shops()));
        if (!filters.price().isAny()) chosen.put(PRICE, price(filters.price()));
        if (filters.minRating() > 0) chosen.put(RATING, atLeast("rating", filters.minRating()));
        filters.attributes().forEach((name, values) -> {
            var pairs =
                    values.stream().map(value -> IndexSource.pair(name, value)).toList();
            if (!pairs.isEmpty()) chosen.put(ATTRIBUTE + name, anyOf("attributePairs", pairs));
        });
    }

    static List<Query> place(QueryPlace at) {
        List<Query> place = new ArrayList<>();
        at.shop().ifPresent(handle -> place.add(term("shop", handle)));
        at.collection().ifPresent(id -> place.add(term("collections", id)));
        if (!at.without().isEmpty()) place.add(noneOf("shop", at.without()));
        return place;
    }

    List<Query> place() {
        return place;
    }

    Query all() {
        return allBut("");
    }

    Query allBut(String facet) {
        var others = chosen.entrySet().stream()
                .filter(filter -> !filter.getKey().equals(facet))
                .map(Map.Entry::getValue)
                .toList();
        return others.isEmpty()
                ? Query.of(q -> q.matchAll(m -> m))
                : BoolQuery.of(b -> b.filter(others))._toQuery();
    }

    static Query inStock() {
        return Query.of(q -> q.term(t -> t.field("inStock").value(true)));
    }

    static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query anyOf(String field, List<String> values) {
        var terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    private static Query noneOf(String field, List<String> values) {
        return Query.of(q -> q.bool(b -> b.mustNot(anyOf(field, values))));
    }

    static Query atLeast(String field, double number) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).gte(number))));
    }

    static Query price(PriceFilter range) {
        return Query.of(q -> q.bool(b -> {
            if (range.from() != null) b.filter(atLeast("priceMax", range.from()));
            if (range.to() != null)
                b.filter(f -> f.range(r -> r.number(n -> n.field("priceMin").lte((double) range.to()))));
            return b;
        }));
    }
}
