package shop.vitrine.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.TaskSource;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.list.ListQuery;

@ApplicationScoped
class LowStockTaskSource implements TaskSource {
    @Inject
    StockRows rows;

    @Inject
    Current current;

    @Inject
    CurrentShop shop;

    @Override
    public List<SellerTask> due() {
        List<SellerTask> due = new ArrayList<>();
        long none = rows.count(current.shopId(), Integer.MIN_VALUE, 0);
        long low = rows.count(current.shopId(), 1, rows.low(current.shopId()));
        if (none > 0) due.add(new SellerTask("stock.task.none", none, path(StockFilter.NONE), true));
        if (low > 0) due.add(new SellerTask("stock.task.low", low, path(StockFilter.LOW), false));
        return due;
    }

    private static String path(StockFilter filter) {
        return ListQuery.blank(StockListQuery.class).with("filter", filter).path();
    }
}
