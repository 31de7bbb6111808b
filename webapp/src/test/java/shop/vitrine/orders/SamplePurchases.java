package shop.vitrine.orders;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Purchases that reached their state by the verbs that lead there. */
final class SamplePurchases {
    static final Instant PLACED = Instant.parse("2026-11-23T12:00:00Z");

    private SamplePurchases() {}

    /** Of two shops, for Germany: 2 × 19.99 with delivery for 4.95, and 1 × 50.00 with free delivery. */
    static Purchase awaiting() {
        Address address = new Address("Jo", "Weg 1", null, "10115", "Berlin", null, "DE", null);
        PlacedDelivery standard = new PlacedDelivery(DeliveryOption.STANDARD, 495, 2, 4);
        PlacedDelivery free = new PlacedDelivery(DeliveryOption.STANDARD, 0, 2, 4);
        return new Purchase(
                new PlacedPurchase(
                        "once",
                        "cart",
                        null,
                        "jo@example.org",
                        Locale.GERMAN,
                        address,
                        List.of(
                                new PlacedOrder("shop-a", standard, List.of(line("a", 2, 1999))),
                                new PlacedOrder("shop-b", free, List.of(line("b", 1, 5000))))),
                PLACED);
    }

    static Purchase cancelled() {
        Purchase purchase = awaiting();
        purchase.cancel(PLACED.plus(Purchase.HOLD));
        return purchase;
    }

    private static PlacedLine line(String variant, int quantity, long price) {
        return new PlacedLine(variant, "product", "SKU", "Lamp", "Sand", "lamp", null, quantity, price);
    }
}
