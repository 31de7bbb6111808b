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

record SellerOrderListQuery(
        SellerOrderTab state,
        @QueryParam("q") @Size(max = 60) String text,
        DateRange paid,
        Position position) implements ListQuery<SellerOrderListQuery> {
    @Override
    public String home() {
        return "/seller/orders";
    }

    /** Orders to pack by default; a search covers all orders. */
    public SellerOrderTab tab() {
        if (state != null) return state;
        return text.isEmpty() ? SellerOrderTab.PACK : SellerOrderTab.ALL;
    }

    public boolean isFiltered() {
        return !text.isEmpty() || !paid.isOpen();
    }

    List<String> words() {
        return List.of(NameNormalizer.plain(text).split(" "));
    }

    String number() {
        return OrderNumber.meant(text).toUpperCase(Locale.ROOT);
    }
}
