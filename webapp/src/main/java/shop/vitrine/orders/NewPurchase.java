package shop.vitrine.orders;

import java.util.List;
import java.util.Locale;

/** Priced and complete: everything that orders keep, whatever becomes of products later. */
public record NewPurchase(
        String idempotencyKey,
        String cart,
        String person,
        String email,
        Locale language,
        DeliveryAddress address,
        List<NewOrder> orders) {
    public NewPurchase {
        if (orders.isEmpty()) throw new IllegalArgumentException("A purchase of nothing");
        orders = List.copyOf(orders);
    }
}
