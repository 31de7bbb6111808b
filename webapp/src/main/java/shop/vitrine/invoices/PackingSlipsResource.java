package shop.vitrine.invoices;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.Orders;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Screen;

@Path("/seller/orders/packing-slips.pdf")
@Screen
@SellerOnly(Role.FULFILMENT)
public class PackingSlipsResource {
    private static final int MAX_ORDERS = 100;

    @Inject
    Orders orders;

    @Inject
    OrderPdfRenderer renderer;

    /** @param numbers those not paid or of other shops are skipped */
    @GET
    public Response show(@QueryParam("order") List<String> numbers) {
        List<Order> found = orders.paid(numbers.stream().limit(MAX_ORDERS).toList());
        if (found.isEmpty()) throw new NotFoundException();
        return renderer.packingSlips(found);
    }
}
