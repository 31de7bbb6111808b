package shop.vitrine.fulfilment;

import static shop.vitrine.orders.OrderStatus.COMPLETED;
import static shop.vitrine.orders.OrderStatus.DELIVERED;
import static shop.vitrine.orders.OrderStatus.PAID;
import static shop.vitrine.orders.OrderStatus.READY;
import static shop.vitrine.orders.OrderStatus.SHIPPED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import shop.vitrine.orders.OrderStatus;

/** The tabs over a shop's orders, by what is to be done. In URLs they stand in small letters. */
public enum SellerOrderTab {
    PACK(EnumSet.of(PAID)),
    SHIP(EnumSet.of(READY)),
    LATE(EnumSet.of(PAID, READY)),
    AWAY(EnumSet.of(SHIPPED)),
    DONE(EnumSet.of(DELIVERED, COMPLETED)),
    CANCELLED(EnumSet.of(OrderStatus.CANCELLED)),
    ALL(EnumSet.complementOf(EnumSet.of(OrderStatus.AWAITING_PAYMENT)));

    private final Set<OrderStatus> statuses;

    SellerOrderTab(Set<OrderStatus> statuses) {
        this.statuses = statuses;
    }

    /** The tab of a URL; what is to be packed for anything else. */
    static SellerOrderTab of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(PACK);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<OrderStatus> statuses() {
        return statuses;
    }

    /** Whether the most urgent order comes first, and not the newest. */
    boolean isWork() {
        return this == PACK || this == SHIP || this == LATE;
    }
}
