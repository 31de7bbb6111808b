package shop.vitrine.development;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.twofactor.AuthenticatorApps;
import shop.vitrine.operator.OperatorOnly;
import shop.vitrine.operator.ProgressStream;
import shop.vitrine.web.Endpoint;

/** The code that the demo's admin signs in with next; a development market's admin has no phone. */
@Path("/operator/authenticator-code")
@Endpoint
@Transactional(TxType.REQUIRED)
@OperatorOnly
@DevelopmentOnly
public class AuthenticatorCodeResource {
    @Inject
    Persons persons;

    @Inject
    AuthenticatorApps authenticators;

    @POST
    public Response next() {
        return ProgressStream.of(stream -> stream.send("done " + code()));
    }

    private String code() {
        return persons.findByEmail(DemoAccounts.ADMIN)
                .flatMap(admin -> authenticators.developmentCode(admin.id()))
                .orElseThrow(() -> new ProgressStream.OperationRefused(
                        "No code can be used right now; ask again in half a minute"));
    }
}
