package shop.vitrine.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;

class PaymentStatusTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of(
                        "STARTED > AUTHORISED SETTLED FAILED EXPIRED",
                        "AUTHORISED > SETTLED FAILED EXPIRED",
                        "FAILED > SETTLED",
                        "EXPIRED > SETTLED")
                .agreesWith(PaymentStatus.class);
    }

    @Test
    void onlyWhatIsNotDecidedMayBePaid() {
        assertThat(PaymentStatus.values())
                .filteredOn(PaymentStatus::isOpen)
                .containsExactly(PaymentStatus.STARTED, PaymentStatus.AUTHORISED);
    }

    @Test
    void moneyThatHasMovedAlwaysCounts() {
        for (PaymentStatus status : PaymentStatus.values())
            assertThat(status.mayBecome(PaymentStatus.SETTLED))
                    .as(status.name())
                    .isEqualTo(status != PaymentStatus.SETTLED);
    }
}
