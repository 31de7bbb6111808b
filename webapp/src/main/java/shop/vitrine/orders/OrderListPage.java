package shop.vitrine.orders;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Where in the list of orders a buyer is.
 *
 * @param page counted from 1
 * @param pages at least 1
 */
public record OrderListPage(BuyerOrderTab filter, int page, int pages, List<BuyerOrderTabCount> tabs) {
    static final int SIZE = 10;

    /** One tab: its orders, and how many. */
    public record BuyerOrderTabCount(BuyerOrderTab filter, long count, boolean current) {
        public String path() {
            return filter == BuyerOrderTab.ALL ? "/orders" : "/orders?state=" + filter.code();
        }
    }

    /** @param typed the page of the URL, or null; what is no such page is the nearest one */
    static OrderListPage of(BuyerOrderTab filter, String typed, Map<OrderStatus, Long> counts) {
        long all = filter.count(counts);
        int pages = (int) Math.max(1, (all + SIZE - 1) / SIZE);
        List<BuyerOrderTabCount> tabs = Arrays.stream(BuyerOrderTab.values())
                .map(tab -> new BuyerOrderTabCount(tab, tab.count(counts), tab == filter))
                .toList();
        return new OrderListPage(filter, Math.clamp(number(typed), 1, pages), pages, tabs);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    int first() {
        return (page - 1) * SIZE;
    }

    public String previous() {
        return page > 1 ? path(page - 1) : null;
    }

    public String next() {
        return page < pages ? path(page + 1) : null;
    }

    private String path(int other) {
        String state = filter == BuyerOrderTab.ALL ? "" : "state=" + filter.code() + "&";
        return "/orders?" + state + "page=" + other;
    }
}
