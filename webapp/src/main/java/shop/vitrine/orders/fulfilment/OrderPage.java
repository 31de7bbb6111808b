package shop.vitrine.orders.fulfilment;

import java.util.List;
import shop.vitrine.orders.Order;

/**
 * A page of a shop's orders.
 *
 * @param hasEarlier whether there are more before its first one
 * @param hasLater whether there are more after its last one
 */
public record OrderPage(OrderSearch search, List<Order> orders, boolean hasEarlier, boolean hasLater) {
    /** The address of the page before, or null. */
    public String earlier() {
        return hasEarlier && !orders.isEmpty() ? search.path() + "&before=" + cursor(orders.getFirst()) : null;
    }

    /** The address of the page after, or null. */
    public String later() {
        return hasLater && !orders.isEmpty() ? search.path() + "&after=" + cursor(orders.getLast()) : null;
    }

    private Cursor cursor(Order order) {
        return new Cursor(search.tab().isWork() ? order.shipBy() : order.paidAt(), order.id());
    }
}
