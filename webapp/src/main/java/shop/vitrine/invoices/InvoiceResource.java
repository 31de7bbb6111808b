package shop.vitrine.invoices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.orders.OrderAccess;

/** The invoice of an order, for its buyer. */
@Path("/orders/{number: [Vv]-[^/]+}/invoice.pdf")
@RequestScoped
public class InvoiceResource {
    @Inject
    OrderAccess access;

    @Inject
    OrderPdfRenderer renderer;

    @GET
    @Transactional
    public Response show(@PathParam("number") String number, @QueryParam("key") String key) {
        return renderer.invoice(access.order(number, key));
    }
}
