package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.orders.OrderStatus.AWAITING_PAYMENT;
import static shop.vitrine.orders.OrderStatus.CANCELLED;
import static shop.vitrine.orders.OrderStatus.COMPLETED;
import static shop.vitrine.orders.OrderStatus.DELIVERED;
import static shop.vitrine.orders.OrderStatus.PAID;
import static shop.vitrine.orders.OrderStatus.READY;
import static shop.vitrine.orders.OrderStatus.SHIPPED;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderStatusTest {
    @Test
    void goesForwardOnly() {
        List<OrderStatus> way = List.of(AWAITING_PAYMENT, PAID, READY, SHIPPED, DELIVERED, COMPLETED);
        for (int from = 0; from < way.size(); from++)
            for (int to = 0; to < way.size(); to++)
                assertThat(way.get(from).mayBecome(way.get(to))).isEqualTo(to == from + 1);
    }

    @Test
    void isCancelledUntilItLeaves() {
        assertThat(List.of(AWAITING_PAYMENT, PAID, READY)).allMatch(one -> one.mayBecome(CANCELLED));
        assertThat(List.of(SHIPPED, DELIVERED, COMPLETED, CANCELLED)).noneMatch(one -> one.mayBecome(CANCELLED));
    }
}
