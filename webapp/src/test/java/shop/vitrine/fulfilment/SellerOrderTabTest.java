package shop.vitrine.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.orders.SamplePurchases;

class SellerOrderTabTest {
    @ParameterizedTest
    @EnumSource
    void noShopSeesAnOrderBeforeItIsPaid(SellerOrderTab tab) {
        assertThat(tab.statuses()).doesNotContain(OrderStatus.AWAITING_PAYMENT).isNotEmpty();
    }

    @Test
    void everyPaidOrderStandsUnderOneTabBesideLateAndAll() {
        for (OrderStatus status : OrderStatus.values()) {
            if (status == OrderStatus.AWAITING_PAYMENT) continue;
            assertThat(SellerOrderTab.values())
                    .filteredOn(tab -> tab.statuses().contains(status))
                    .filteredOn(tab -> tab != SellerOrderTab.LATE && tab != SellerOrderTab.ALL)
                    .as(status.name())
                    .hasSize(1);
            assertThat(SellerOrderTab.ALL.statuses()).contains(status);
        }
    }

    @Test
    void onlyWhatIsStillToBeSentCanBeLate() {
        for (OrderStatus status : SellerOrderTab.LATE.statuses())
            assertThat(SamplePurchases.order(status).isAwaitingShipment()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void workIsInTheOrderOfItsUrgencyAndTheRestTheNewestFirst(SellerOrderTab tab) {
        Order order = SamplePurchases.order(OrderStatus.PAID);
        Instant place = tab.isWork() ? order.shipBy() : order.paidAt();
        assertThat(tab.keyset().descending()).isEqualTo(!tab.isWork());
        assertThat(tab.key(order)).isEqualTo(java.util.List.of(place, order.id()));
        assertThat(tab.keyset().columns()).hasSameSizeAs(tab.key(order));
    }
}
