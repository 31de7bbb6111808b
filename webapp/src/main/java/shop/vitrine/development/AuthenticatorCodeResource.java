package shop.vitrine.development;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.operator.OperatorOnly;
import shop.vitrine.operator.ProgressStream;
import shop.vitrine.web.Endpoint;

/** Shows the demo admin's current authenticator code. */
@Path("/operator/authenticator-code")
@Endpoint
@OperatorOnly
@DevelopmentOnly
public class AuthenticatorCodeResource {
    @Inject
    DemoAccounts accounts;

    @POST
    public Response next() {
        return ProgressStream.of(stream -> stream.send("done " + code()));
    }

    private String code() {
        return accounts.adminCode()
                .orElseThrow(() -> new ProgressStream.OperationRefused(
                        "No code can be used right now; ask again in half a minute"));
    }
}
