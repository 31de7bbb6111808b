package shop.vitrine.orders;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.web.list.Pager;
import shop.vitrine.web.list.Pages;

record OrderListPage(List<BuyerOrderTabCount> tabs, boolean all, List<OrderCard> cards, Pager pager) {
    static final int SIZE = 10;

    public record BuyerOrderTabCount(BuyerOrderTab tab, String path, long count, boolean current) {}

    public record OrderCard(Order order, ShopView seller) {}

    static Pages pages(BuyerOrderListQuery query, Map<OrderStatus, Long> counts) {
        return Pages.of(query.page(), SIZE, query.tab().count(counts));
    }

    static OrderListPage of(
            BuyerOrderListQuery query, Map<OrderStatus, Long> counts, Pages pages, List<OrderCard> cards) {
        List<BuyerOrderTabCount> tabs = Arrays.stream(BuyerOrderTab.values())
                .map(tab -> new BuyerOrderTabCount(
                        tab, query.with("tab", tab).path(), tab.count(counts), tab == query.tab()))
                .toList();
        return new OrderListPage(tabs, query.tab() == BuyerOrderTab.ALL, cards, query.pager(pages));
    }
}
