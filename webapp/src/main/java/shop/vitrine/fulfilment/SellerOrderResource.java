package shop.vitrine.fulfilment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderCancellation;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.shipping.Parcels;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.notice.Notices;

@Path("/seller/orders/{number: [Vv]-[^/]+}")
@Screen
@SellerOnly(Role.FULFILMENT)
public class SellerOrderResource {
    private static final Notices NOTICES = Notices.of(
            "fulfilment.notice", "packed", "parcel", "shipped", "noted", "delivered", "relabelled", "cancelled");

    @Inject
    SellerOrderEditor editor;

    @Inject
    Parcels parcels;

    @Inject
    OrderCancellation cancellations;

    @Inject
    Current current;

    @PathParam("number")
    String number;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        return editor.page(editor.look(number), null).with("notice", NOTICES.read(notice));
    }

    @POST
    @Path("packed")
    public Response pack(PackOrder pack) {
        Order order = editor.take(number, pack.version(), it -> it.status().mayBecome(OrderStatus.READY));
        order.pack(current.stamp());
        return said(order, "packed");
    }

    @POST
    @Path("cancelled")
    public Response cancel(CancelOrder cancel) {
        Order order = editor.take(
                number,
                cancel.version(),
                it -> it.isAwaitingShipment() && parcels.of(it.id()).isEmpty());
        if (cancel.why().isEmpty())
            return editor.page(order, null)
                    .with("problems", Problems.NONE.and("reason", "fulfilment.cancel.reason.missing"))
                    .with("open", "cancel")
                    .status(422)
                    .toResponse();
        cancellations.cancel(order, cancel.why().get(), cancel.restock());
        return said(order, "cancelled");
    }

    static Response said(Order order, String what) {
        return Page.see(NOTICES.path("/seller/orders/" + order.number(), what));
    }
}
