package shop.vitrine.enforcement;

import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;

class ViolationStatusTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of(
                        "OPEN > APPEALED LIFTED EXPIRED", "APPEALED > UPHELD LIFTED EXPIRED", "UPHELD > LIFTED EXPIRED")
                .agreesWith(ViolationStatus.class);
    }
}
