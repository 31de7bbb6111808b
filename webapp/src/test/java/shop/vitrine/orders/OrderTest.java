package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.orders.SamplePurchases.PAID;
import static shop.vitrine.orders.SamplePurchases.PLACED;
import static shop.vitrine.orders.SamplePurchases.line;
import static shop.vitrine.orders.SamplePurchases.placed;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.money.Money;
import shop.vitrine.money.Vat;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;

class OrderTest {
    private static final Map<OrderStatus, Consumer<Order>> VERBS = new EnumMap<>(OrderStatus.class);

    static {
        VERBS.put(OrderStatus.PAID, order -> order.markPaid(PAID));
        VERBS.put(OrderStatus.READY, order -> order.pack(new Stamp("kim", PAID)));
        VERBS.put(OrderStatus.SHIPPED, order -> order.ship(new Stamp("kim", PAID)));
        VERBS.put(OrderStatus.DELIVERED, order -> order.deliver(new Stamp("kim", PAID)));
        VERBS.put(OrderStatus.COMPLETED, order -> order.complete(PAID));
        VERBS.put(OrderStatus.CANCELLED, order -> order.cancel(CancelReason.OTHER, new Stamp("kim", PAID)));
    }

    @ParameterizedTest
    @EnumSource
    void everyVerbDoesWhatTheStateAllowsOrChangesNothing(OrderStatus from) {
        VERBS.forEach((to, verb) -> {
            Order order = SamplePurchases.order(from);
            int before = order.events().size();
            if (from.mayBecome(to)) {
                verb.accept(order);
                assertThat(order.status()).isEqualTo(to);
                assertThat(order.events()).hasSize(before + 1);
                assertThat(order.events().getLast().status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> verb.accept(order)).isInstanceOf(NotAllowed.class);
                assertThat(order.status()).isEqualTo(from);
                assertThat(order.events()).hasSize(before);
            }
        });
    }

    @Test
    void whoDidWhatAndWhyIsKept() {
        Order order = SamplePurchases.order(OrderStatus.READY);
        order.cancel(CancelReason.OUT_OF_STOCK, new Stamp("kim", PAID.plusSeconds(60)));
        assertThat(order.events())
                .extracting(OrderEvent::status)
                .containsExactly(
                        OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.READY, OrderStatus.CANCELLED);
        assertThat(order.events()).extracting(OrderEvent::person).containsExactly(null, null, "kim", "kim");
        assertThat(order.events().getLast().reason()).isEqualTo("OUT_OF_STOCK");
        assertThat(order.events().getLast().at()).isEqualTo(PAID.plusSeconds(60));
        assertThat(order.events().getFirst().at()).isEqualTo(PLACED);
    }

    @Test
    void isCompletedTwoWeeksAfterItArrived() {
        assertThat(Order.UNTIL_COMPLETE).isEqualTo(Duration.ofDays(14));
    }

    @ParameterizedTest
    @EnumSource
    void anInvoiceIsForWhatIsSent(OrderStatus status) {
        boolean invoiced = status != OrderStatus.AWAITING_PAYMENT && status != OrderStatus.CANCELLED;
        assertThat(SamplePurchases.order(status).isInvoiced()).isEqualTo(invoiced);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatTheShopStillHasCanBeLate(OrderStatus status) {
        Order order = SamplePurchases.order(status);
        boolean waits = status == OrderStatus.PAID || status == OrderStatus.READY;
        assertThat(order.isAwaitingShipment()).isEqualTo(waits);
        assertThat(order.isLate(PAID.plus(Duration.ofDays(30)))).isEqualTo(waits);
        assertThat(order.isLate(PAID)).isFalse();
    }

    @Test
    void isLateAfterTheTimeByWhichItShouldHaveLeft() {
        Order order = SamplePurchases.order(OrderStatus.PAID);
        Instant shipBy = order.shipBy();
        assertThat(order.isLate(shipBy)).isFalse();
        assertThat(order.isLate(shipBy.plusNanos(1))).isTrue();
    }

    @Test
    void theTotalIsItsGoodsAndItsDelivery() {
        Order order = placed("DE", SamplePurchases.order("lumen", 695, line("a", 3, 1_001), line("b", 1, 2_000)))
                .orders()
                .getFirst();
        assertThat(order.goods()).isEqualTo(Money.of(5_003));
        assertThat(order.deliveryPrice()).isEqualTo(Money.of(695));
        assertThat(order.total()).isEqualTo(Money.of(5_698));
        assertThat(order.pieces()).isEqualTo(4);
        assertThat(order.vat())
                .isEqualTo(
                        Money.of(Vat.contained(3_003, 1900) + Vat.contained(2_000, 1900) + Vat.contained(695, 1900)));
    }

    @Test
    void theCountryOfDeliveryDecidesAboutTheTax() {
        assertThat(share("DE").rate()).isEqualTo(1900);
        assertThat(share("NL").rate()).isEqualTo(2100);
        assertThat(share("US").vat()).isEqualTo(Money.zero());
    }

    private static shop.vitrine.money.VatSubtotal share(String country) {
        return placed(country, SamplePurchases.order("lumen", 495, line("a", 1, 1_000)))
                .orders()
                .getFirst()
                .vatShare();
    }

    @Test
    void aLineIsFoundByItsIdAlone() {
        Order order = SamplePurchases.order(OrderStatus.PAID);
        OrderLine line = order.lines().getFirst();
        assertThat(order.line(line.id())).isSameAs(line);
        assertThatThrownBy(() -> order.line("other")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLineKeepsWhatWasBought() {
        OrderLine line = placed("NL", SamplePurchases.order("lumen", 0, line("a", 3, 333)))
                .orders()
                .getFirst()
                .lines()
                .getFirst();
        assertThat(line.total()).isEqualTo(Money.of(999));
        assertThat(line.vat()).isEqualTo(Money.of(Vat.contained(999, 2100)));
        assertThat(line.path()).isEqualTo("/products/p-thing");
        assertThat(line.options()).isEmpty();
    }
}
