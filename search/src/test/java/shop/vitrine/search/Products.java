package shop.vitrine.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes products for tests: say what matters, the rest is plausible. */
final class Products {
    static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

    private final String id;
    private long version = 1;
    private String shop = "lumen";
    private String shopName = "Lumen";
    private String title;
    private String description = "";
    private String brand = "";
    private List<String> path = List.of();
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();
    private List<String> collections = List.of();
    private List<String> skus = List.of();
    private List<String> gtins = List.of();
    private long priceMin = 2_000;
    private long priceMax = 2_000;
    private int discount;
    private double rating;
    private int ratings;
    private boolean inStock = true;
    private Instant published = DAY;
    private long sold;

    private Products(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static Products product(String id, String title) {
        return new Products(id, title);
    }

    Products version(long version) {
        this.version = version;
        return this;
    }

    Products shop(String handle, String name) {
        this.shop = handle;
        this.shopName = name;
        return this;
    }

    Products description(String description) {
        this.description = description;
        return this;
    }

    Products brand(String brand) {
        this.brand = brand;
        return this;
    }

    Products category(String... path) {
        this.path = List.of(path);
        return this;
    }

    /** The names of the category path in one language, from the root. */
    Products named(String language, String... names) {
        this.names.put(language, List.of(names));
        return this;
    }

    Products with(String attribute, String... values) {
        attributes.put(attribute, List.of(values));
        return this;
    }

    Products in(String... collections) {
        this.collections = List.of(collections);
        return this;
    }

    Products sku(String... skus) {
        this.skus = List.of(skus);
        return this;
    }

    Products gtin(String... gtins) {
        this.gtins = List.of(gtins);
        return this;
    }

    Products price(long min, long max) {
        this.priceMin = min;
        this.priceMax = max;
        return this;
    }

    Products discount(int percent) {
        this.discount = percent;
        return this;
    }

    Products rated(double rating, int count) {
        this.rating = rating;
        this.ratings = count;
        return this;
    }

    Products soldOut() {
        this.inStock = false;
        return this;
    }

    Products published(Instant published) {
        this.published = published;
        return this;
    }

    Products sold(long sold) {
        this.sold = sold;
        return this;
    }

    ProductDocument make() {
        var category = path.isEmpty() ? "" : path.getLast();
        var former = discount == 0 ? null : (Long) (priceMin * 100 / (100 - discount));
        return new ProductDocument(
                id,
                version,
                shop,
                shopName,
                title,
                id,
                description,
                brand,
                category,
                path,
                names,
                attributes,
                collections,
                skus,
                gtins,
                priceMin,
                priceMax,
                former,
                "EUR",
                discount,
                rating,
                ratings,
                inStock,
                published,
                sold,
                "",
                "");
    }

    Change upsert() {
        return Change.upsert(make());
    }
}
