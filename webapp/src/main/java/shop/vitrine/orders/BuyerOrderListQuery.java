package shop.vitrine.orders;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.web.list.ListQuery;

record BuyerOrderListQuery(
        @QueryParam("state") @DefaultValue("all") BuyerOrderTab tab,
        @Min(1) int page) implements ListQuery<BuyerOrderListQuery> {
    @Override
    public String home() {
        return "/orders";
    }
}
