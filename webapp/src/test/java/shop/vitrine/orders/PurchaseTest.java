package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.orders.SamplePurchases.PLACED;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.house.NotAllowed;
import shop.vitrine.money.Money;

class PurchaseTest {
    @Test
    void addsUpItsOrders() {
        Purchase purchase = SamplePurchases.awaiting();
        assertThat(purchase.total()).isEqualTo(Money.of(3998 + 495 + 5000));
        assertThat(purchase.vat()).isEqualTo(Money.of(638 + 79 + 798));
        assertThat(purchase.quantities()).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(Vats.of(purchase.orders())).singleElement().satisfies(share -> {
            assertThat(share.rate()).isEqualTo(1900);
            assertThat(share.net().plus(share.vat())).isEqualTo(purchase.total());
        });
    }

    @Test
    void takesItsOrdersWithIt() {
        Purchase purchase = SamplePurchases.awaiting();
        purchase.pay(PLACED.plusSeconds(60));
        assertThat(purchase.orders()).allSatisfy(order -> {
            assertThat(order.status()).isEqualTo(OrderStatus.PAID);
            assertThat(order.events())
                    .extracting(OrderEvent::status)
                    .containsExactly(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID);
        });
        assertThat(purchase.heldUntil()).isNull();
    }

    @Test
    void isPaidOnce() {
        Purchase purchase = SamplePurchases.awaiting();
        purchase.pay(PLACED);
        assertThatThrownBy(() -> purchase.pay(PLACED)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> purchase.cancel(PLACED)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void comesBackForLateMoney() {
        Purchase purchase = SamplePurchases.cancelled();
        purchase.pay(PLACED.plus(Duration.ofHours(1)));
        assertThat(purchase.isPaid()).isTrue();
        assertThat(purchase.orders()).extracting(Order::status).containsOnly(OrderStatus.PAID);
    }

    @Test
    void extendsItsHoldOnce() {
        Purchase purchase = SamplePurchases.awaiting();
        purchase.extendHold();
        purchase.extendHold();
        assertThat(purchase.heldUntil()).isEqualTo(PLACED.plus(Duration.ofMinutes(30)));
    }

    @Test
    void waitsForPromisedMoney() {
        Purchase purchase = SamplePurchases.awaiting();
        purchase.expectMoney(PLACED.plus(Duration.ofMinutes(14)));
        assertThat(purchase.heldUntil()).isEqualTo(PLACED.plus(Duration.ofMinutes(19)));
        purchase.expectMoney(PLACED);
        assertThat(purchase.heldUntil()).isEqualTo(PLACED.plus(Duration.ofMinutes(19)));
    }

    @Test
    void isDueWhenItsHoldEnds() {
        Purchase purchase = SamplePurchases.awaiting();
        assertThat(purchase.isDue(PLACED.plus(Purchase.HOLD).minusMillis(1))).isFalse();
        assertThat(purchase.isDue(PLACED.plus(Purchase.HOLD))).isTrue();
        assertThat(purchase.secondsLeft(PLACED)).isEqualTo(900);
        assertThat(SamplePurchases.cancelled().secondsLeft(PLACED)).isNull();
    }
}
