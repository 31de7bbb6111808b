package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.orders.SamplePurchases.PAID;
import static shop.vitrine.orders.SamplePurchases.PLACED;
import static shop.vitrine.orders.SamplePurchases.line;
import static shop.vitrine.orders.SamplePurchases.order;
import static shop.vitrine.orders.SamplePurchases.paid;
import static shop.vitrine.orders.SamplePurchases.placed;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.NotAllowed;

class PurchaseTest {
    private final Purchase purchase = placed(
            "NL",
            order("lumen", 495, line("mug", 2, 1_999), line("bowl", 1, 2_450)),
            order("kiln", 0, line("mug", 1, 500)));

    @Test
    void costsWhatItsOrdersCost() {
        assertThat(purchase.total()).isEqualTo(Money.of(2 * 1_999 + 2_450 + 495 + 500));
        assertThat(purchase.vat())
                .isEqualTo(purchase.orders()
                        .getFirst()
                        .vat()
                        .plus(purchase.orders().getLast().vat()));
    }

    @Test
    void holdsEachVariantOnceOverAllOrders() {
        assertThat(purchase.quantities()).isEqualTo(Map.of("mug", 3, "bowl", 1));
    }

    @Test
    void allOfItsOrdersArePaidWithIt() {
        purchase.pay(PAID);
        assertThat(purchase.isPaid()).isTrue();
        assertThat(purchase.orders()).allMatch(order -> order.status() == OrderStatus.PAID);
        assertThat(purchase.heldUntil()).isNull();
        assertThatThrownBy(() -> purchase.pay(PAID)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void allOfItsOrdersAreCancelledWithIt() {
        purchase.cancel(PAID);
        assertThat(purchase.isCancelled()).isTrue();
        assertThat(purchase.orders()).allMatch(order -> order.status() == OrderStatus.CANCELLED);
        assertThatThrownBy(() -> purchase.cancel(PAID)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void lateMoneyBringsItBack() {
        purchase.cancel(PAID);
        purchase.pay(PAID.plusSeconds(60));
        assertThat(purchase.isPaid()).isTrue();
        assertThat(purchase.orders()).allMatch(order -> order.paidAt().equals(PAID.plusSeconds(60)));
    }

    @Test
    void aPaidOneIsNotCancelled() {
        purchase.pay(PAID);
        assertThatThrownBy(() -> purchase.cancel(PAID)).isInstanceOf(NotAllowed.class);
        assertThat(purchase.orders()).noneMatch(order -> order.status() == OrderStatus.CANCELLED);
    }

    @Test
    void itsStockWaitsAQuarterOfAnHour() {
        Instant end = PLACED.plus(Duration.ofMinutes(15));
        assertThat(purchase.heldUntil()).isEqualTo(end);
        assertThat(purchase.isDue(end.minusNanos(1))).isFalse();
        assertThat(purchase.isDue(end)).isTrue();
        assertThat(purchase.secondsLeft(PLACED)).isEqualTo(900);
        assertThat(purchase.secondsLeft(end.minusSeconds(1))).isEqualTo(1);
        assertThat(purchase.secondsLeft(end)).isNull();
    }

    @Test
    void whoComesBackToPayHasAsLongOnceMoreAndOnlyOnce() {
        purchase.extendHold();
        purchase.extendHold();
        assertThat(purchase.heldUntil()).isEqualTo(PLACED.plus(Duration.ofMinutes(30)));
    }

    @Test
    void whatABankHasPromisedIsWaitedForFiveMinutesAtLeast() {
        for (int minute = 0; minute <= 20; minute++) {
            Purchase waiting = placed(1_999);
            Instant promised = PLACED.plus(Duration.ofMinutes(minute));
            waiting.awaitSettlement(promised);
            assertThat(waiting.heldUntil()).isEqualTo(PLACED.plus(Duration.ofMinutes(Math.max(15, minute + 5))));
        }
    }

    @Test
    void whatIsDecidedWaitsForNothing() {
        Purchase paid = paid(1_999);
        paid.extendHold();
        paid.awaitSettlement(PAID);
        assertThat(paid.heldUntil()).isNull();
        assertThat(paid.isDue(PLACED.plus(Duration.ofDays(1)))).isFalse();
        assertThat(paid.secondsLeft(PLACED)).isNull();
    }

    @Test
    void theTaxOfAPurchaseIsTheTaxOfItsPartsForEverySplit() {
        for (long price = 1; price <= 400; price += 3)
            for (int quantity = 1; quantity <= 4; quantity++) {
                Purchase split = placed(
                        "DE",
                        order("lumen", price / 2, line("a", quantity, price), line("b", 1, price + 1)),
                        order("kiln", 495, line("c", 1, price * 2)));
                assertThat(VatSummary.of(split.orders())).singleElement().satisfies(row -> {
                    assertThat(row.gross()).isEqualTo(split.total());
                    assertThat(row.vat()).isEqualTo(split.vat());
                    assertThat(row.net().plus(row.vat())).isEqualTo(split.total());
                });
            }
    }

    @Test
    void ofNothingThereIsNone() {
        assertThatThrownBy(() -> placed("NL")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order("lumen", 495)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPriceThatRunsOverIsNoPurchase() {
        assertThatThrownBy(() -> placed("NL", order("lumen", 0, line("a", 2, Long.MAX_VALUE))))
                .isInstanceOf(ArithmeticException.class);
    }
}
