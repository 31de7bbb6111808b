package shop.vitrine.orders.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Duty;
import shop.vitrine.tenants.Member.Role;

/** Orders that somebody should pack or hand over. */
@ApplicationScoped
public class ShippingDuty implements Duty {
    @Inject
    SellerOrders orders;

    @Inject
    CurrentShop current;

    @Override
    public List<Due> due() {
        if (!current.may(Role.FULFILMENT.name())) return List.of();
        Map<OrderTab, Long> counts = orders.counts();
        List<Due> due = new ArrayList<>();
        add(due, counts, OrderTab.LATE, true);
        add(due, counts, OrderTab.PACK, false);
        add(due, counts, OrderTab.SHIP, false);
        return due;
    }

    private static void add(List<Due> due, Map<OrderTab, Long> counts, OrderTab tab, boolean urgent) {
        long count = counts.get(tab);
        if (count > 0)
            due.add(new Due("orders.duty." + tab.code(), count, "/seller/orders?state=" + tab.code(), urgent));
    }
}
