package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.orders.SamplePurchases.PAID;
import static shop.vitrine.orders.SamplePurchases.PLACED;
import static shop.vitrine.orders.SamplePurchases.paid;
import static shop.vitrine.orders.SamplePurchases.placed;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a purchase's page says before the gateway's webhook. */
class PurchasePhaseTest {
    private static final Instant LATE = PLACED.plus(Purchase.HOLD);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"approved", "declined", "unreachable", "nonsense"})
    void paidIsPaidWhateverTheAddressSays(String result) {
        assertThat(PurchasePhase.of(paid(1_999), null, result, PAID)).isEqualTo(PurchasePhase.PAID);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"approved", "declined", "nonsense"})
    void whatNobodyHasBegunToPayIsOpen(String result) {
        assertThat(PurchasePhase.of(placed(1_999), null, result, PAID)).isEqualTo(PurchasePhase.OPEN);
    }

    @Test
    void aGatewayThatCannotBeReachedIsSaid() {
        assertThat(PurchasePhase.of(placed(1_999), null, "unreachable", PAID)).isEqualTo(PurchasePhase.UNREACHABLE);
    }

    @Test
    void isOverWhenItsHoldEndedOrItWasCancelled() {
        assertThat(PurchasePhase.of(placed(1_999), null, null, LATE)).isEqualTo(PurchasePhase.OVER);
        assertThat(PurchasePhase.of(placed(1_999), null, null, LATE.minusNanos(1)))
                .isEqualTo(PurchasePhase.OPEN);
        Purchase cancelled = placed(1_999);
        cancelled.cancel(PAID);
        assertThat(PurchasePhase.of(cancelled, null, "unreachable", PAID)).isEqualTo(PurchasePhase.OVER);
    }

    @Test
    void onlyWhatIsOpenCanBePaid() {
        assertThat(PurchasePhase.values())
                .filteredOn(PurchasePhase::canPay)
                .containsExactlyInAnyOrder(PurchasePhase.OPEN, PurchasePhase.DECLINED, PurchasePhase.UNREACHABLE);
    }
}
