package shop.vitrine.fulfilment;

import static shop.vitrine.orders.OrderStatus.COMPLETED;
import static shop.vitrine.orders.OrderStatus.DELIVERED;
import static shop.vitrine.orders.OrderStatus.PAID;
import static shop.vitrine.orders.OrderStatus.READY;
import static shop.vitrine.orders.OrderStatus.SHIPPED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.web.list.Coded;
import shop.vitrine.web.list.Keyset;

/** Tabs of the order list, by what is to be done. */
enum SellerOrderTab implements Coded {
    PACK(EnumSet.of(PAID)),
    SHIP(EnumSet.of(READY)),
    LATE(EnumSet.of(PAID, READY)),
    AWAY(EnumSet.of(SHIPPED)),
    DONE(EnumSet.of(DELIVERED, COMPLETED)),
    CANCELLED(EnumSet.of(OrderStatus.CANCELLED)),
    ALL(EnumSet.complementOf(EnumSet.of(OrderStatus.AWAITING_PAYMENT)));

    private static final Keyset MOST_URGENT = Keyset.ascending(Keyset.time("o.shipBy"), Keyset.text("o.id"));
    private static final Keyset NEWEST = Keyset.descending(Keyset.time("o.paidAt"), Keyset.text("o.id"));

    private final Set<OrderStatus> statuses;

    SellerOrderTab(Set<OrderStatus> statuses) {
        this.statuses = statuses;
    }

    Set<OrderStatus> statuses() {
        return statuses;
    }

    /** Whether the most urgent come first rather than the newest. */
    boolean isWork() {
        return this == PACK || this == SHIP || this == LATE;
    }

    Keyset keyset() {
        return isWork() ? MOST_URGENT : NEWEST;
    }

    List<?> key(Order order) {
        return List.of(isWork() ? order.shipBy() : order.paidAt(), order.id());
    }
}
