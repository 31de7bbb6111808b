package shop.vitrine.development.testgateway;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import shop.vitrine.development.DevelopmentOnly;
import shop.vitrine.money.Money;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.Endpoint;

/** The gateway's API. Calls are idempotent by key. */
@Path("/test-gateway/api/payments")
@Endpoint
@DevelopmentOnly
@Consumes(MediaType.APPLICATION_JSON)
public class TestGatewayApiResource {
    @Inject
    HostedPayments payments;

    @Inject
    TestGatewayCredentials credentials;

    @HeaderParam("Authorization")
    String authorization;

    @HeaderParam("Idempotency-Key")
    String idempotencyKey;

    @POST
    public Response begin(String body) {
        if (refused()) return answer(401);
        try {
            HostedPayment payment = payments.open(OpenHostedPayment.read(idempotencyKey, json(body)));
            return answer(
                    200,
                    Json.createObjectBuilder()
                            .add("reference", payment.reference())
                            .add("page", Settings.url() + "/test-gateway/pay/" + payment.reference())
                            .build());
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
            return answer(400);
        }
    }

    @POST
    @Path("{reference}/cancel")
    public Response cancel(@PathParam("reference") String reference) {
        if (refused()) return answer(401);
        return payments.decide(reference, HostedPaymentStatus.CANCELLED)
                .map(payment -> answer(200))
                .orElseGet(() -> answer(404));
    }

    @POST
    @Path("{reference}/refunds")
    public Response refund(@PathParam("reference") String reference, String body) {
        if (refused()) return answer(401);
        try {
            JsonObject asked = json(body);
            Money amount = new Money(asked.getJsonNumber("amount").longValueExact(), asked.getString("currency"));
            return answer(payments.refund(reference, idempotencyKey, amount) ? 200 : 409);
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
            return answer(400);
        }
    }

    private boolean refused() {
        return !credentials.isApiToken(authorization) || idempotencyKey == null;
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    private static Response answer(int status) {
        return answer(status, JsonObject.EMPTY_JSON_OBJECT);
    }

    private static Response answer(int status, JsonObject body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(body.toString())
                .build();
    }
}
