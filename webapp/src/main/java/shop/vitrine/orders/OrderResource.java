package shop.vitrine.orders;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.payments.Payment;
import shop.vitrine.payments.Payments;
import shop.vitrine.shipping.Parcels;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/orders/{number: [Vv]-[^/]+}")
@Screen
public class OrderResource {
    @Inject
    OrderAccess access;

    @Inject
    OrderLinkSigner links;

    @Inject
    Payments payments;

    @Inject
    Parcels parcels;

    @Inject
    Shops shops;

    @Inject
    Current current;

    @GET
    public Page show(@PathParam("number") String number, @QueryParam("key") String key) {
        Order order = access.order(number, key);
        Purchase purchase = order.purchase();
        Payment payment = payments.latest(purchase.id()).orElse(null);
        return Page.of("orders/order")
                .with("seller", shops.view(order.shop()))
                .with(
                        "view",
                        new OrderView(
                                order,
                                parcels.of(order.id()),
                                new OrderView.PaymentState(
                                        payment,
                                        payments.refunds(purchase.id(), order.id()),
                                        PurchasePhase.of(purchase, payment, null, current.now())),
                                purchase.orders().size() - 1,
                                links.query(purchase, key),
                                current.now()));
    }
}
