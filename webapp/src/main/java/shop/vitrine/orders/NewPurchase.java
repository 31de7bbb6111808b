package shop.vitrine.orders;

import java.util.List;
import java.util.Locale;

/**
 * What a buyer means to buy, priced and complete: everything an order keeps, whatever becomes of products later.
 *
 * @param idempotencyKey by which a second placing of the same is known
 * @param cart where it came from, or null
 * @param person the buyer's account, or null for a guest
 * @param orders one for each shop, none empty
 */
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
