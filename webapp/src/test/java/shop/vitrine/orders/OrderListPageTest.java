package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderListPageTest {
    private static final Map<OrderStatus, Long> COUNTS =
            Map.of(OrderStatus.PAID, 12L, OrderStatus.READY, 9L, OrderStatus.COMPLETED, 4L);

    @ParameterizedTest
    @CsvSource({", 1", "1, 1", "2, 2", "3, 3", "4, 3", "999999, 3", "0, 1", "-1, 1", "two, 1", "9999999, 1"})
    void whatIsNoSuchPageIsTheNearestOne(String typed, int page) {
        assertThat(page(BuyerOrderTab.ALL, typed).page()).isEqualTo(page);
    }

    @Test
    void thePagesBesideKeepTheTab() {
        OrderListPage page = page(BuyerOrderTab.PREPARING, "2");
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.first()).isEqualTo(10);
        assertThat(page.previous()).isEqualTo("/orders?state=preparing&page=1");
        assertThat(page.next()).isEqualTo("/orders?state=preparing&page=3");
        assertThat(page(BuyerOrderTab.ALL, "3").next()).isNull();
        assertThat(page(BuyerOrderTab.ALL, "1").previous()).isNull();
    }

    @Test
    void anEmptyListHasOnePage() {
        OrderListPage page = page(BuyerOrderTab.UNPAID, "5");
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.previous()).isNull();
        assertThat(page.next()).isNull();
    }

    @Test
    void eachTabLeadsToItsOrdersAndSaysHowMany() {
        assertThat(page(BuyerOrderTab.DONE, null).tabs())
                .filteredOn(OrderListPage.BuyerOrderTabCount::current)
                .singleElement()
                .satisfies(tab -> {
                    assertThat(tab.count()).isEqualTo(4);
                    assertThat(tab.path()).isEqualTo("/orders?state=done");
                });
        assertThat(page(BuyerOrderTab.DONE, null).tabs().getFirst().path()).isEqualTo("/orders");
    }

    private static OrderListPage page(BuyerOrderTab tab, String typed) {
        return OrderListPage.of(tab, typed, COUNTS);
    }
}
