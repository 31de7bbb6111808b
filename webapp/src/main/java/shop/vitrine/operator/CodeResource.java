package shop.vitrine.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.house.Settings;
import shop.vitrine.identity.Persons;
import shop.vitrine.identity.factor.Authenticators;

/** The code that the demo's admin signs in with next; a development market's admin has no phone. */
@Path("/operator/code")
@RequestScoped
@ForOperator
public class CodeResource {
    @Inject
    Persons persons;

    @Inject
    Authenticators authenticators;

    @POST
    public Response next() {
        if (Settings.production()) throw new NotFoundException();
        return Talk.of(talk -> talk.say("done " + code()));
    }

    private String code() {
        return persons.findByEmail(DemoPeople.ADMIN)
                .flatMap(admin -> authenticators.developmentCode(admin.id()))
                .orElseThrow(() -> new Talk.Refused("No code can be used right now; ask again in half a minute"));
    }
}
