package shop.vitrine.invoices;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.orders.OrderAccess;
import shop.vitrine.web.Screen;

@Path("/orders/{number: [Vv]-[^/]+}/invoice.pdf")
@Screen
public class InvoiceResource {
    @Inject
    OrderAccess access;

    @Inject
    OrderPdfRenderer renderer;

    @GET
    public Response show(@PathParam("number") String number, @QueryParam("key") String key) {
        return renderer.invoice(access.order(number, key));
    }
}
