package shop.vitrine.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Opens the demo market. */
@Path("/operator/demo")
@RequestScoped
@ForOperator
public class DemoResource {
    @Inject
    DemoMarket demo;

    @POST
    public Response open() {
        return Talk.of(talk -> {
            demo.open(talk);
            talk.say("done");
        });
    }
}
