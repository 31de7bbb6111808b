package shop.vitrine.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One product as buyers may find it, with enough to draw its card without the database.
 *
 * <p>Absent texts are empty, never null. Products out of a search, a suggestion or a recommendation carry an empty
 * {@link #description}: it is searched, but too long to travel with every hit.
 *
 * @param id unique in the market
 * @param version grows with every change of this product; the index keeps the highest it has seen
 * @param shop handle without {@code @}
 * @param description plain text
 * @param category slug of the leaf, empty when the product has none
 * @param categoryPath slugs from root to leaf, the leaf included
 * @param categoryNames language to names, each list parallel to {@code categoryPath}
 * @param attributes name to values, what facets and searches need: {@code Color → [Black]}
 * @param collections ids of the shop's collections that hold it
 * @param priceMin lowest price of its variants, minor units
 * @param priceMax highest price of its variants, minor units
 * @param formerPrice struck-through price beside {@code priceMin}, minor units; null without one
 * @param discountPercent 0 to 100
 * @param rating mean of its reviews, 0 (none) to 5
 * @param sold pieces sold, of all time or of a window that the caller chooses
 * @param picture content hash of the first picture, empty without one
 */
public record ProductDocument(
        String id,
        long version,
        String shop,
        String shopName,
        String title,
        String slug,
        String description,
        String brand,
        String category,
        List<String> categoryPath,
        Map<String, List<String>> categoryNames,
        Map<String, List<String>> attributes,
        List<String> collections,
        List<String> skus,
        List<String> gtins,
        long priceMin,
        long priceMax,
        Long formerPrice,
        String currency,
        int discountPercent,
        double rating,
        int ratingCount,
        boolean inStock,
        Instant publishedAt,
        long sold,
        String picture,
        String pictureAlt) {

    public ProductDocument {
        id = required(id, "id");
        shop = required(shop, "shop");
        title = required(title, "title");
        currency = required(currency, "currency");
        shopName = orEmpty(shopName);
        slug = orEmpty(slug);
        description = orEmpty(description);
        brand = orEmpty(brand);
        category = orEmpty(category);
        picture = orEmpty(picture);
        pictureAlt = orEmpty(pictureAlt);
        categoryPath = orEmpty(categoryPath);
        categoryNames = OrderedMapCopy.of(categoryNames);
        attributes = OrderedMapCopy.of(attributes);
        collections = orEmpty(collections);
        skus = orEmpty(skus);
        gtins = orEmpty(gtins);
        Objects.requireNonNull(publishedAt, "publishedAt");
        check(version >= 0, "version below 0");
        check(priceMin >= 0 && priceMax >= priceMin, "prices not in order");
        check(discountPercent >= 0 && discountPercent <= 100, "discountPercent not within 0–100");
        check(rating >= 0 && rating <= 5 && ratingCount >= 0, "rating not within 0–5");
        check(sold >= 0, "sold below 0");
    }

    ProductDocument withoutDescription() {
        return new ProductDocument(
                id,
                version,
                shop,
                shopName,
                title,
                slug,
                "",
                brand,
                category,
                categoryPath,
                categoryNames,
                attributes,
                collections,
                skus,
                gtins,
                priceMin,
                priceMax,
                formerPrice,
                currency,
                discountPercent,
                rating,
                ratingCount,
                inStock,
                publishedAt,
                sold,
                picture,
                pictureAlt);
    }

    private static String required(String value, String name) {
        check(value != null && !value.isBlank(), name + " is missing");
        return value;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    private static List<String> orEmpty(List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    private static void check(boolean holds, String message) {
        if (!holds) throw new IllegalArgumentException(message);
    }
}
