package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the counts of a {@link FacetRequest}. */
final class FacetResponse {
    private final ProductQuery query;
    private final Map<String, Aggregate> counts;

    FacetResponse(ProductQuery query, Map<String, Aggregate> counts) {
        this.query = query;
        this.counts = counts;
    }

    Facets facets() {
        var category = inner(SearchFilters.CATEGORY);
        var price = inner(SearchFilters.PRICE);
        return new Facets(
                category.get("own").filter().docCount(),
                categories(category.get("children")),
                shops(inner(SearchFilters.SHOPS)),
                prices(price.get("ranges")),
                ratings(inner(SearchFilters.RATING).get("steps")),
                attributes(),
                new PriceFilter(
                        amount(price.get("lowest").min().value()),
                        amount(price.get("highest").max().value())));
    }

    private Map<String, Aggregate> inner(String facet) {
        return counts.get(facet).filter().aggregations();
    }

    private static List<Facets.ValueCount> categories(Aggregate children) {
        return buckets(children).stream()
                .map(bucket -> new Facets.ValueCount(
                        CategoryEdgeEncoder.child(bucket.key().stringValue()), bucket.docCount(), false))
                .toList();
    }

    private List<Facets.ShopCount> shops(Map<String, Aggregate> found) {
        var shops = new LinkedHashMap<String, Facets.ShopCount>();
        for (var list : List.of("most", "chosen")) {
            for (var bucket : buckets(found.get(list))) {
                var handle = bucket.key().stringValue();
                var names = buckets(bucket.aggregations().get("name"));
                var name = names.isEmpty() ? handle : names.getFirst().key().stringValue();
                var chosen = query.filters().shops().contains(handle);
                shops.put(handle, new Facets.ShopCount(handle, name, bucket.docCount(), chosen));
            }
        }
        query.filters()
                .shops()
                .forEach(handle -> shops.putIfAbsent(handle, new Facets.ShopCount(handle, handle, 0, true)));
        return List.copyOf(shops.values());
    }

    private List<Facets.PriceCount> prices(Aggregate ranges) {
        var prices = new ArrayList<Facets.PriceCount>();
        var found = ranges.filters().buckets().array();
        for (int i = 0; i < found.size(); i++) {
            var range = FacetRequest.PRICES.get(i);
            var chosen = range.equals(query.filters().price());
            if (found.get(i).docCount() > 0 || chosen)
                prices.add(new Facets.PriceCount(range, found.get(i).docCount(), chosen));
        }
        return prices;
    }

    private List<Facets.RatingCount> ratings(Aggregate steps) {
        var ratings = new ArrayList<Facets.RatingCount>();
        var found = steps.filters().buckets().array();
        for (int i = 0; i < found.size(); i++) {
            int from = FacetRequest.RATINGS.get(i);
            ratings.add(new Facets.RatingCount(
                    from, found.get(i).docCount(), from == query.filters().minRating()));
        }
        return ratings;
    }

    private List<Facets.AttributeCount> attributes() {
        var attributes = new LinkedHashMap<String, Facets.AttributeCount>();
        query.filters().attributes().keySet().forEach(name -> attributes.put(name, chosen(name)));
        var names = inner("attributes").get("nested").nested().aggregations().get("names");
        for (var bucket : buckets(names)) {
            if (attributes.size() >= FacetRequest.NAMES) break;
            var name = bucket.key().stringValue();
            var values = buckets(bucket.aggregations().get("values")).stream()
                    .map(value -> new Facets.ValueCount(value.key().stringValue(), value.docCount(), false))
                    .toList();
            attributes.putIfAbsent(name, new Facets.AttributeCount(name, values));
        }
        return List.copyOf(attributes.values());
    }

    private Facets.AttributeCount chosen(String name) {
        var chosen = query.filters().attributes().get(name);
        var found = named(name).filter().aggregations();
        var values = new LinkedHashMap<String, Facets.ValueCount>();
        chosen.forEach(value -> values.put(value, new Facets.ValueCount(value, 0, true)));
        for (var list : List.of("chosen", "most")) {
            for (var bucket : buckets(found.get(list))) {
                var value = bucket.key().stringValue();
                values.put(value, new Facets.ValueCount(value, bucket.docCount(), chosen.contains(value)));
            }
        }
        var byCount = values.values().stream()
                .sorted((a, b) -> Long.compare(b.count(), a.count()))
                .toList();
        return new Facets.AttributeCount(name, byCount);
    }

    private Aggregate named(String name) {
        return inner(SearchFilters.ATTRIBUTE + name)
                .get("nested")
                .nested()
                .aggregations()
                .get("named");
    }

    /** Elasticsearch returns another aggregate type if the field has no value in the whole index. */
    private static List<StringTermsBucket> buckets(Aggregate terms) {
        return terms != null && terms.isSterms() ? terms.sterms().buckets().array() : List.of();
    }

    /** Without products the server returns infinity, which the client reads as null or 0. */
    private Long amount(Double value) {
        boolean none = counts.get(SearchFilters.PRICE).filter().docCount() == 0;
        return none || value == null ? null : value.longValue();
    }
}
