package shop.vitrine.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Duty;

/** What on the market is gone or nearly so. */
@ApplicationScoped
public class RunningLow implements Duty {
    @Inject
    StockLines lines;

    @Inject
    CurrentShop shop;

    @Override
    public List<Due> due() {
        List<Due> due = new ArrayList<>();
        long none = lines.count(shop.id(), Integer.MIN_VALUE, 0);
        long low = lines.count(shop.id(), 1, lines.low(shop.id()));
        if (none > 0) due.add(new Due("stock.due.none", none, "/seller/stock?show=none", true));
        if (low > 0) due.add(new Due("stock.due.low", low, "/seller/stock?show=low", false));
        return due;
    }
}
