package shop.vitrine.orders;

import java.util.List;

/** What a purchase orders from one shop. */
public record NewOrder(String shop, OrderDelivery delivery, List<NewOrderLine> lines) {
    public NewOrder {
        if (lines.isEmpty()) throw new IllegalArgumentException("An order of nothing");
        lines = List.copyOf(lines);
    }
}
