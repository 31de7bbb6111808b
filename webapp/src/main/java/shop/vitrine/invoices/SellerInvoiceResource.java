package shop.vitrine.invoices;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.orders.Orders;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Screen;

@Path("/seller/orders/{number: [Vv]-[^/]+}/invoice.pdf")
@Screen
@SellerOnly(Role.FULFILMENT)
public class SellerInvoiceResource {
    @Inject
    Orders orders;

    @Inject
    OrderPdfRenderer renderer;

    @GET
    public Response show(@PathParam("number") String number) {
        return renderer.invoice(orders.find(number).orElseThrow(NotFoundException::new));
    }
}
