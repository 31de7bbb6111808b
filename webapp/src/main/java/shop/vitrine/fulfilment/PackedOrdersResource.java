package shop.vitrine.fulfilment;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.orders.Orders;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;

/** Marks orders as packed, skipping those already handled. */
@Path("/seller/orders/packed")
@Screen
@SellerOnly(Role.FULFILMENT)
public class PackedOrdersResource {
    private static final int MAX_ORDERS = 200;

    @Inject
    Orders orders;

    @Inject
    Current current;

    @POST
    public Response pack(@Context UriInfo uri, PackOrders pack) {
        List<Order> open = orders
                .lockAll(pack.order().stream().limit(MAX_ORDERS).toList())
                .stream()
                .filter(order -> order.status() == OrderStatus.PAID)
                .toList();
        open.forEach(order -> order.pack(current.stamp()));
        return Page.see(SellerOrdersResource.NOTICES.path(
                ListQuery.read(SellerOrderListQuery.class, uri).path(), "packed-orders", open.size()));
    }
}
