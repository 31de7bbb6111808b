package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.list.ListQuery;

class BuyerOrderTabTest {
    @Test
    void everyOrderStandsUnderOneTabAndUnderAll() {
        for (OrderStatus status : OrderStatus.values())
            assertThat(BuyerOrderTab.values())
                    .filteredOn(tab -> tab.statuses().contains(status))
                    .as(status.name())
                    .hasSize(2)
                    .contains(BuyerOrderTab.ALL);
    }

    @Test
    void theTabsCountAllOrdersOnce() {
        Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
        long n = 1;
        for (OrderStatus status : OrderStatus.values()) counts.put(status, n++);
        long single = Arrays.stream(BuyerOrderTab.values())
                .filter(tab -> tab != BuyerOrderTab.ALL)
                .mapToLong(tab -> tab.count(counts))
                .sum();
        assertThat(BuyerOrderTab.ALL.count(counts)).isEqualTo(single).isEqualTo(1 + 2 + 3 + 4 + 5 + 6 + 7);
        assertThat(BuyerOrderTab.UNPAID.count(Map.of())).isZero();
    }

    @Test
    void aTabComesBackFromItsAddress() {
        for (BuyerOrderTab tab : BuyerOrderTab.values())
            assertThat(read(tab.code())).isEqualTo(tab);
        assertThat(read("everything")).isEqualTo(BuyerOrderTab.ALL);
        assertThat(read("")).isEqualTo(BuyerOrderTab.ALL);
        assertThat(BuyerOrderTab.SHIPPED_OUT.code()).isEqualTo("shipped");
    }

    private static BuyerOrderTab read(String state) {
        return ListQuery.read(BuyerOrderListQuery.class, null, Map.of("state", List.of(state)))
                .tab();
    }
}
