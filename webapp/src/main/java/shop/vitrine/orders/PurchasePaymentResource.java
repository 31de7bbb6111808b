package shop.vitrine.orders;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Endpoint;

@Path("/orders/{number: [Pp]-[^/]+}/payment")
@Endpoint
public class PurchasePaymentResource {
    @Inject
    OrderAccess access;

    @Inject
    PaymentRedirect redirect;

    @POST
    public Response pay(@PathParam("number") String number, @QueryParam("key") String key) {
        return redirect.resume(access.purchaseIdToPay(number, key));
    }
}
