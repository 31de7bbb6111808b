package shop.vitrine.orders;

import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;

class PurchaseStatusTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of("AWAITING_PAYMENT > PAID CANCELLED", "CANCELLED > PAID")
                .agreesWith(PurchaseStatus.class);
    }
}
