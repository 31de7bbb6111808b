package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.list.ListQuery;

class OrderListPageTest {
    private static final Map<OrderStatus, Long> COUNTS =
            Map.of(OrderStatus.PAID, 12L, OrderStatus.READY, 9L, OrderStatus.COMPLETED, 4L);

    @Test
    void thePagesBesideKeepTheTab() {
        OrderListPage page = page("preparing", "2");
        assertThat(page.pager().previous()).isEqualTo("/orders?state=preparing");
        assertThat(page.pager().next()).isEqualTo("/orders?state=preparing&page=3");
        assertThat(page.all()).isFalse();
        assertThat(page("all", "99").pager().next()).isNull();
        assertThat(page("all", "99").pager().previous()).isEqualTo("/orders?page=2");
        assertThat(page("all", "1").pager().previous()).isNull();
    }

    @Test
    void anEmptyTabHasOnePage() {
        assertThat(page("unpaid", "5").pager().isNeeded()).isFalse();
    }

    @Test
    void eachTabLeadsToItsOrdersFromTheFirstPageAndSaysHowMany() {
        OrderListPage page = page("done", "3");
        assertThat(page.tabs())
                .filteredOn(OrderListPage.BuyerOrderTabCount::current)
                .singleElement()
                .satisfies(tab -> {
                    assertThat(tab.count()).isEqualTo(4);
                    assertThat(tab.path()).isEqualTo("/orders?state=done");
                });
        assertThat(page.tabs().getFirst().path()).isEqualTo("/orders");
        assertThat(page.tabs()).noneMatch(tab -> tab.path().contains("page="));
    }

    private static OrderListPage page(String state, String page) {
        BuyerOrderListQuery query =
                ListQuery.read(BuyerOrderListQuery.class, null, Map.of("state", List.of(state), "page", List.of(page)));
        return OrderListPage.of(query, COUNTS, OrderListPage.pages(query, COUNTS), List.of());
    }
}
