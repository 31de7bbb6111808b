package shop.vitrine.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.orders.Orders;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;

/** Marks many orders as packed. Those that somebody else was faster with are left as they are. */
@Path("/seller/orders/packed")
@RequestScoped
@SellerOnly(Role.FULFILMENT)
public class PackedOrdersResource {
    private static final int MAX_ORDERS = 200;

    @Inject
    Orders orders;

    @Inject
    Current current;

    @POST
    @Transactional
    public Response pack(PackOrders pack) {
        List<Order> open = orders
                .lockAll(pack.order().stream().limit(MAX_ORDERS).toList())
                .stream()
                .filter(order -> order.status() == OrderStatus.PAID)
                .toList();
        open.forEach(order -> order.pack(current.personId(), current.now()));
        return Page.see(SellerOrdersResource.NOTICES.path(back(pack.back()), "packed-orders", open.size()));
    }

    private static String back(String path) {
        boolean own = path != null && path.startsWith("/seller/orders?") && path.matches("[\\x21-\\x7e]+");
        return own ? path.replaceAll("&notice=[^&]*", "") : "/seller/orders?state=pack";
    }
}
