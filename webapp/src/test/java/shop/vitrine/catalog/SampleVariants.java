package shop.vitrine.catalog;

import java.time.Instant;
import java.util.List;

/** Products of one shop with variants at a price. */
final class SampleVariants {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private SampleVariants() {}

    static Product product() {
        Product product = new Product("shop", NOW);
        product.describe(details("Morning mug"), NOW);
        return product;
    }

    static ProductDetails details(String title, ProductPicture... pictures) {
        return new ProductDetails(
                title, "<p>Blue</p>", "Lumen", "mugs", List.of("Colour"), List.of(pictures), List.of());
    }

    static VariantDetails offer(String sku, long price) {
        return offer(sku, price, null);
    }

    static VariantDetails offer(String sku, long price, Long formerPrice) {
        return new VariantDetails(sku, null, List.of("Blue"), price, formerPrice, null);
    }

    static ProductPicture picture(String hash) {
        return new ProductPicture("shop", hash, "A picture of " + hash);
    }
}
