package shop.vitrine.payments;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import shop.vitrine.web.Endpoint;

/** Webhooks of gateways, which repeat anything not answered with 200. */
@Path("/webhooks/payments/{gateway}")
@Endpoint
public class PaymentWebhooksResource {
    private static final Logger LOG = Logger.getLogger(PaymentWebhooksResource.class.getName());
    private static final int MAX_BYTES = 16 * 1024;

    @Inject
    Gateways gateways;

    @Inject
    WebhookHandler handler;

    @POST
    public Response receive(@PathParam("gateway") String name, @Context HttpHeaders headers, InputStream in)
            throws IOException {
        PaymentGateway gateway = gateways.find(name).orElseThrow(NotFoundException::new);
        byte[] body = in.readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) return answer(413, "too long");
        try {
            handler.handle(name, gateway.parseWebhook(headers, new String(body, StandardCharsets.UTF_8)));
            return answer(200, "heard");
        } catch (UntrustedWebhook e) {
            return answer(401, e.getMessage());
        } catch (UnknownPayment e) {
            return answer(404, e.getMessage());
        } catch (IllegalArgumentException e) {
            LOG.warning("A notice of " + name + " makes no sense: " + e.getMessage());
            return answer(422, "no sense");
        }
    }

    private static Response answer(int status, String text) {
        return Response.status(status).type(MediaType.TEXT_PLAIN).entity(text).build();
    }
}
