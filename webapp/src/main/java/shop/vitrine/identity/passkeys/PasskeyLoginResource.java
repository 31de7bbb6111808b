package shop.vitrine.identity.passkeys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.identity.Arrival;
import shop.vitrine.identity.How;
import shop.vitrine.identity.LoginPage;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.factor.Halfway;
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/** Signing in with a passkey: no name, no password, and no second factor, for it is that, too. */
@Path("/login/passkey")
@RequestScoped
public class PasskeyLoginResource {
    /** @param credential the browser's answer, as JSON */
    public record ShowPasskey(String ceremony, String credential, String to) {}

    @Inject
    Ceremonies ceremonies;

    @Inject
    Arrival arrival;

    @Inject
    Halfway halfway;

    @Inject
    Limits limits;

    @POST
    @Path("/options")
    @Produces("application/json")
    @Transactional
    public Response options() {
        Optional<Wait> wait = limits.take(Limit.PASSKEY, null);
        if (wait.isPresent()) return wait.get().answer();
        return Response.ok(ceremonies.askToShow())
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Produces("text/html")
    @Transactional
    public Response enter(ShowPasskey shown) {
        Optional<Person> person = ceremonies.shown(shown.ceremony(), shown.credential());
        if (person.isEmpty())
            return LoginPage.of(null, shown.to(), Problems.NONE.and("form", "identity.passkey.unknown"))
                    .status(422)
                    .toResponse();
        halfway.end();
        arrival.of(person.get(), How.PASSKEY);
        return Page.see(Places.own(shown.to(), "/account"));
    }
}
