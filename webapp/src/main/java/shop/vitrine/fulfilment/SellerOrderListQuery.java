package shop.vitrine.fulfilment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import shop.vitrine.orders.OrderNumber;
import shop.vitrine.platform.NameNormalizer;
import shop.vitrine.web.list.DateRange;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/**
 * What a shop looks for among its orders.
 *
 * @param state the tab that was asked for, or null
 * @param text a part of a number or of a buyer's name
 * @param paid the days of payment
 */
record SellerOrderListQuery(
        SellerOrderTab state,
        @QueryParam("q") @Size(max = 60) String text,
        DateRange paid,
        Position position) implements ListQuery<SellerOrderListQuery> {
    @Override
    public String home() {
        return "/seller/orders";
    }

    /** What is to be packed, unless another tab was asked for; who only searches looks through all orders. */
    public SellerOrderTab tab() {
        if (state != null) return state;
        return text.isEmpty() ? SellerOrderTab.PACK : SellerOrderTab.ALL;
    }

    /** Whether anything but the tab is asked for. */
    public boolean isFiltered() {
        return !text.isEmpty() || !paid.isOpen();
    }

    /** What a buyer's name has to contain, in any order. */
    List<String> words() {
        return List.of(NameNormalizer.plain(text).split(" "));
    }

    String number() {
        return OrderNumber.meant(text).toUpperCase(Locale.ROOT);
    }
}
