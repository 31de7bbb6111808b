package shop.vitrine.cart;

import java.time.Instant;
import java.util.List;
import shop.vitrine.catalog.Listing;
import shop.vitrine.catalog.Offer;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;
import shop.vitrine.identity.Token;
import shop.vitrine.tenants.DeliveryRate.Terms;
import shop.vitrine.tenants.LocalText;
import shop.vitrine.tenants.Shop;

final class Samples {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private Samples() {}

    static Cart cart() {
        return new Cart(Token.next(), NOW);
    }

    static Shop shop() {
        return new Shop("lumen", "Lumen", new LocalText("Light", null, null), "NL", null, NOW);
    }

    static Terms terms(Long freeFrom) {
        return new Terms(true, 495, freeFrom, 2, 4, null);
    }

    /** A mug at this price in cents, in blue, of 250 ml. */
    static Variant mug(long price) {
        Product product = new Product("shop", "mug", NOW);
        product.describe(
                new Listing("Morning mug", "", "", "mugs", List.of("Colour", "Volume"), List.of(), List.of()), NOW);
        return product.offer(offer(price), NOW);
    }

    static void reprice(Variant mug, long price) {
        mug.product().offer(offer(price), NOW);
    }

    private static Offer offer(long price) {
        return new Offer("MUG", null, List.of("Blue", "250 ml"), price, null, null);
    }
}
