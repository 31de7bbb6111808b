package shop.vitrine.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.search.documents.ProductDocument;

/** The stored document: fields to search, filter and count, and the card to return. */
final class IndexSource {
    private IndexSource() {}

    /** The part that is read back. */
    record StoredCard(ProductDocument card) {}

    static Map<String, Object> of(ProductDocument product) {
        var source = new LinkedHashMap<String, Object>();
        source.put("id", product.id());
        texts(source, product);
        filters(source, product);
        source.put("ratingRank", ProductScore.rating(product.feedback()));
        source.put("popularity", ProductScore.popularity(product.feedback()));
        source.put("card", product.withoutDescription());
        return source;
    }

    private static void texts(Map<String, Object> source, ProductDocument product) {
        var text = product.text();
        var place = product.place();
        source.put("title", text.title());
        source.put("brandText", text.brand());
        source.put("shopText", List.of(place.shopName(), place.shop()));
        source.put("categoryText", place.category().names().values());
        source.put("attributeText", attributeTexts(text.attributes()));
        source.put("description", text.description());
        source.put("codes", ArticleNumberParser.of(product));
    }

    private static void filters(Map<String, Object> source, ProductDocument product) {
        var text = product.text();
        var place = product.place();
        var path = place.category().slugs();
        var offer = product.offer();
        source.put("shop", place.shop());
        source.put("shopName", place.shopName());
        source.put("brand", text.brand());
        source.put("category", place.category().leaf());
        source.put("categoryPath", path);
        source.put("categoryEdges", CategoryEdgeEncoder.of(path));
        source.put("collections", place.collections());
        source.put("attributePairs", pairs(text.attributes()));
        source.put("attributes", named(text.attributes()));
        source.put("priceMin", offer.price().min());
        source.put("priceMax", offer.price().max());
        source.put("discountPercent", ProductScore.discount(offer.price()));
        source.put("rating", product.feedback().rating());
        source.put("inStock", offer.inStock());
        source.put("publishedAt", product.publishedAt());
    }

    static String pair(String name, String value) {
        return name + "=" + value;
    }

    private static List<String> attributeTexts(Map<String, List<String>> attributes) {
        var texts = new ArrayList<String>();
        attributes.forEach((name, values) -> values.forEach(value -> texts.add(name + " " + value)));
        return texts;
    }

    private static List<String> pairs(Map<String, List<String>> attributes) {
        var pairs = new ArrayList<String>();
        attributes.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
        return pairs;
    }

    private static List<Map<String, Object>> named(Map<String, List<String>> attributes) {
        return attributes.entrySet().stream()
                .map(attribute -> Map.<String, Object>of("name", attribute.getKey(), "values", attribute.getValue()))
                .toList();
    }
}
