package shop.vitrine.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.TaskSource;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.list.ListQuery;

@ApplicationScoped
class FulfilmentTaskSource implements TaskSource {
    @Inject
    SellerOrders orders;

    @Inject
    CurrentShop currentShop;

    @Override
    public List<SellerTask> due() {
        if (!currentShop.may(Role.FULFILMENT.name())) return List.of();
        Map<SellerOrderTab, Long> counts = orders.counts();
        List<SellerTask> due = new ArrayList<>();
        add(due, counts, SellerOrderTab.LATE, true);
        add(due, counts, SellerOrderTab.PACK, false);
        add(due, counts, SellerOrderTab.SHIP, false);
        return due;
    }

    private static void add(
            List<SellerTask> due, Map<SellerOrderTab, Long> counts, SellerOrderTab tab, boolean urgent) {
        long count = counts.get(tab);
        if (count > 0)
            due.add(new SellerTask(
                    "fulfilment.task." + tab.code(),
                    count,
                    ListQuery.blank(SellerOrderListQuery.class)
                            .with("state", tab)
                            .path(),
                    urgent));
    }
}
