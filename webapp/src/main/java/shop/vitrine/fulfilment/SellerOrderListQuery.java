package shop.vitrine.fulfilment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import shop.vitrine.orders.OrderNumber;
import shop.vitrine.platform.NameNormalizer;
import shop.vitrine.tenants.MarketDays;

/**
 * What a shop looks for among its orders, as the URL says it. What makes no sense there is as if it was not said.
 *
 * @param q a part of a number or of a buyer's name, or null
 * @param from the first day of payment, or null
 * @param to the last day of payment, or null
 */
public record SellerOrderListQuery(SellerOrderTab tab, String q, LocalDate from, LocalDate to) {
    private static final int MAX_LENGTH = 60;

    static SellerOrderListQuery of(String tab, String q, String from, String to) {
        String wanted = q == null || q.isBlank() ? null : q.strip();
        if (wanted != null && wanted.length() > MAX_LENGTH) wanted = wanted.substring(0, MAX_LENGTH);
        SellerOrderTab chosen = tab == null && wanted != null ? SellerOrderTab.ALL : SellerOrderTab.of(tab);
        return new SellerOrderListQuery(chosen, wanted, day(from), day(to));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether anything but the tab is asked for. */
    public boolean isFiltered() {
        return q != null || from != null || to != null;
    }

    /** What a buyer's name has to contain, in any order. */
    List<String> words() {
        return List.of(NameNormalizer.plain(q).split(" "));
    }

    String number() {
        return OrderNumber.meant(q).toUpperCase(java.util.Locale.ROOT);
    }

    Instant begin() {
        return from == null ? null : MarketDays.start(from);
    }

    Instant end() {
        return to == null ? null : MarketDays.end(to);
    }

    /** The address of another tab with the same search. */
    public String path(SellerOrderTab other) {
        StringBuilder path = new StringBuilder("/seller/orders?state=").append(other.code());
        if (q != null) path.append("&q=").append(URLEncoder.encode(q, StandardCharsets.UTF_8));
        if (from != null) path.append("&from=").append(from);
        if (to != null) path.append("&to=").append(to);
        return path.toString();
    }

    public String path() {
        return path(tab);
    }
}
