package shop.vitrine.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product as the index keeps it: fields to search, filter and count by, and the card that is given back. */
final class IndexSource {
    private IndexSource() {}

    /** What is read back; everything else in the source is only there to be searched. */
    record StoredCard(ProductDocument card) {}

    static Map<String, Object> of(ProductDocument product) {
        var source = new LinkedHashMap<String, Object>();
        source.put("id", product.id());
        texts(source, product);
        filters(source, product);
        source.put("ratingRank", ProductScore.rating(product));
        source.put("popularity", ProductScore.popularity(product));
        source.put("card", product.withoutDescription());
        return source;
    }

    private static void texts(Map<String, Object> source, ProductDocument product) {
        source.put("title", product.title());
        source.put("brandText", product.brand());
        source.put("shopText", List.of(product.shopName(), product.shop()));
        source.put("categoryText", product.categoryNames().values());
        source.put("attributeText", attributeTexts(product.attributes()));
        source.put("description", product.description());
        source.put("codes", ArticleNumberParser.of(product));
    }

    private static void filters(Map<String, Object> source, ProductDocument product) {
        source.put("shop", product.shop());
        source.put("shopName", product.shopName());
        source.put("brand", product.brand());
        source.put("category", product.category());
        source.put("categoryPath", product.categoryPath());
        source.put("categoryEdges", CategoryEdgeEncoder.of(product.categoryPath()));
        source.put("collections", product.collections());
        source.put("attributePairs", pairs(product.attributes()));
        source.put("attributes", named(product.attributes()));
        source.put("priceMin", product.priceMin());
        source.put("priceMax", product.priceMax());
        source.put("discountPercent", product.discountPercent());
        source.put("rating", product.rating());
        source.put("inStock", product.inStock());
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
