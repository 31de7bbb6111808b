package shop.vitrine.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.search.documents.BuyerFeedback;
import shop.vitrine.search.documents.CategoryPath;
import shop.vitrine.search.documents.DocumentOffer;
import shop.vitrine.search.documents.DocumentPicture;
import shop.vitrine.search.documents.DocumentPlace;
import shop.vitrine.search.documents.DocumentPrice;
import shop.vitrine.search.documents.DocumentText;
import shop.vitrine.search.documents.ProductDocument;

/** Builds plausible products. */
final class TestProduct {
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

    private TestProduct(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static TestProduct product(String id, String title) {
        return new TestProduct(id, title);
    }

    TestProduct version(long version) {
        this.version = version;
        return this;
    }

    TestProduct shop(String handle, String name) {
        this.shop = handle;
        this.shopName = name;
        return this;
    }

    TestProduct description(String description) {
        this.description = description;
        return this;
    }

    TestProduct brand(String brand) {
        this.brand = brand;
        return this;
    }

    TestProduct category(String... path) {
        this.path = List.of(path);
        return this;
    }

    /** Names of the category path from the root. */
    TestProduct named(String language, String... names) {
        this.names.put(language, List.of(names));
        return this;
    }

    TestProduct with(String attribute, String... values) {
        attributes.put(attribute, List.of(values));
        return this;
    }

    TestProduct in(String... collections) {
        this.collections = List.of(collections);
        return this;
    }

    TestProduct sku(String... skus) {
        this.skus = List.of(skus);
        return this;
    }

    TestProduct gtin(String... gtins) {
        this.gtins = List.of(gtins);
        return this;
    }

    TestProduct price(long min, long max) {
        this.priceMin = min;
        this.priceMax = max;
        return this;
    }

    TestProduct discount(int percent) {
        this.discount = percent;
        return this;
    }

    TestProduct rated(double rating, int count) {
        this.rating = rating;
        this.ratings = count;
        return this;
    }

    TestProduct soldOut() {
        this.inStock = false;
        return this;
    }

    TestProduct published(Instant published) {
        this.published = published;
        return this;
    }

    TestProduct sold(long sold) {
        this.sold = sold;
        return this;
    }

    ProductDocument make() {
        var former = discount == 0 ? null : (Long) (priceMin * 100 / (100 - discount));
        return new ProductDocument(
                id,
                version,
                new DocumentText(title, id, description, brand, attributes, new DocumentPicture("", "")),
                new DocumentPlace(shop, shopName, new CategoryPath(path, names), collections),
                new DocumentOffer(new DocumentPrice(priceMin, priceMax, former, "EUR"), skus, gtins, inStock),
                new BuyerFeedback(rating, ratings, sold),
                published);
    }

    IndexChange upsert() {
        return IndexChange.upsert(make());
    }
}
