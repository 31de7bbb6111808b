package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.orders.SamplePurchases.PLACED;

import org.junit.jupiter.api.Test;

class PhaseTest {
    @Test
    void aResultInTheUrlPaysNothing() {
        assertThat(Phase.of(SamplePurchases.awaiting(), null, "approved", PLACED))
                .isEqualTo(Phase.OPEN);
    }

    @Test
    void isOverWhenTheHoldIs() {
        assertThat(Phase.of(SamplePurchases.awaiting(), null, null, PLACED.plus(Purchase.HOLD)))
                .isEqualTo(Phase.OVER);
        assertThat(Phase.of(SamplePurchases.cancelled(), null, "unreachable", PLACED))
                .isEqualTo(Phase.OVER);
    }

    @Test
    void paidIsPaidWhateverTheUrlSays() {
        Purchase purchase = SamplePurchases.awaiting();
        purchase.pay(PLACED);
        assertThat(Phase.of(purchase, null, "declined", PLACED)).isEqualTo(Phase.PAID);
    }

    @Test
    void paysWhileOpen() {
        assertThat(Phase.of(SamplePurchases.awaiting(), null, "unreachable", PLACED)
                        .canPay())
                .isTrue();
        assertThat(Phase.OVER.canPay()).isFalse();
    }
}
