package shop.vitrine.cart;

import java.time.Instant;
import java.util.List;
import shop.vitrine.accounts.Token;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

final class SampleCarts {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private SampleCarts() {}

    static Cart cart() {
        return new Cart(Token.next(), NOW);
    }

    static Shop shop() {
        return new Shop("lumen", "Lumen", "NL", NOW);
    }

    static ShopView seller() {
        return new ShopView(shop(), null);
    }

    static DeliveryTerms terms(Long freeFrom) {
        return new DeliveryTerms(true, 495, freeFrom, 2, 4, null);
    }

    /** A blue 250 ml mug at this price in cents. */
    static Variant mug(long price) {
        Product product = new Product("shop", "mug", NOW);
        product.describe(
                new ProductDetails("Morning mug", "", "", "mugs", List.of("Colour", "Volume"), List.of(), List.of()),
                NOW);
        return product.putVariant(offer(price), NOW);
    }

    static void reprice(Variant mug, long price) {
        mug.product().putVariant(offer(price), NOW);
    }

    private static VariantDetails offer(long price) {
        return new VariantDetails("MUG", null, List.of("Blue", "250 ml"), price, null, null);
    }
}
