package shop.vitrine.orders;

import static shop.vitrine.orders.OrderStatus.AWAITING_PAYMENT;
import static shop.vitrine.orders.OrderStatus.COMPLETED;
import static shop.vitrine.orders.OrderStatus.DELIVERED;
import static shop.vitrine.orders.OrderStatus.PAID;
import static shop.vitrine.orders.OrderStatus.READY;
import static shop.vitrine.orders.OrderStatus.SHIPPED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import shop.vitrine.web.list.Coded;

/** Tabs of the order list, by what the buyer waits for. */
enum BuyerOrderTab implements Coded {
    ALL(EnumSet.allOf(OrderStatus.class)),
    UNPAID(EnumSet.of(AWAITING_PAYMENT)),
    PREPARING(EnumSet.of(PAID, READY)),
    SHIPPED_OUT(EnumSet.of(SHIPPED)),
    DONE(EnumSet.of(DELIVERED, COMPLETED)),
    CANCELLED(EnumSet.of(OrderStatus.CANCELLED));

    private final Set<OrderStatus> statuses;

    BuyerOrderTab(Set<OrderStatus> statuses) {
        this.statuses = statuses;
    }

    @Override
    public String code() {
        return Coded.super.code().replace("_out", "");
    }

    Set<OrderStatus> statuses() {
        return statuses;
    }

    long count(Map<OrderStatus, Long> counts) {
        return statuses.stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }
}
