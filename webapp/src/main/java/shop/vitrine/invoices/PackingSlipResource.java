package shop.vitrine.invoices;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.Orders;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Screen;

/** The packing slip of a parcel. */
@Path("/seller/orders/{number: [Vv]-[^/]+}/packing-slip.pdf")
@Screen
@SellerOnly(Role.FULFILMENT)
public class PackingSlipResource {
    @Inject
    Orders orders;

    @Inject
    OrderPdfRenderer renderer;

    @GET
    public Response show(@PathParam("number") String number) {
        Order order =
                orders.find(number).filter(found -> found.paidAt() != null).orElseThrow(NotFoundException::new);
        return renderer.packingSlips(List.of(order));
    }
}
