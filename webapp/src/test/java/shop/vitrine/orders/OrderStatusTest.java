package shop.vitrine.orders;

import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;

class OrderStatusTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of(
                        "AWAITING_PAYMENT > PAID CANCELLED",
                        "PAID > READY CANCELLED",
                        "READY > SHIPPED CANCELLED",
                        "SHIPPED > DELIVERED",
                        "DELIVERED > COMPLETED",
                        "CANCELLED > PAID")
                .agreesWith(OrderStatus.class);
    }
}
