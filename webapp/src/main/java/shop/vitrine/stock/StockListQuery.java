package shop.vitrine.stock;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

record StockListQuery(
        @QueryParam("show") @DefaultValue("all") StockFilter filter,
        @QueryParam("q") @Size(max = 100) String text,
        Position position)
        implements ListQuery<StockListQuery> {
    @Override
    public String home() {
        return "/seller/stock";
    }

    public boolean isFiltered() {
        return filter != StockFilter.ALL || !text.isEmpty();
    }
}
