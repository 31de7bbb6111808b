package shop.vitrine.orders.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Visitor;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.orders.Orders;
import shop.vitrine.pages.Page;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;

/** Marks many orders as packed. Those that somebody else was faster with are left as they are. */
@Path("/seller/orders/packed")
@RequestScoped
@Staff(Role.FULFILMENT)
public class PackedOrdersResource {
    private static final int MOST = 200;

    @Inject
    Orders orders;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @POST
    @Transactional
    public Response pack(PackOrders pack) {
        List<Order> open = orders.lockAll(pack.order().stream().limit(MOST).toList()).stream()
                .filter(order -> order.status() == OrderStatus.PAID)
                .toList();
        String by = visitor.personId().orElseThrow();
        open.forEach(order -> order.pack(by, clock.now()));
        return Page.see(back(pack.back()) + "&packed=" + open.size());
    }

    private static String back(String path) {
        boolean own = path != null && path.startsWith("/seller/orders?") && path.matches("[\\x21-\\x7e]+");
        return own ? path.replaceAll("&packed=[^&]*", "") : "/seller/orders?state=pack";
    }
}
