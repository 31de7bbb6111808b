package shop.vitrine.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.house.Settings;
import shop.vitrine.showcase.host.Dns;

/** Says what the DNS of a development market has, so that a shop's host name can be proven without one. */
@Path("/operator/dns")
@RequestScoped
@ForOperator
public class DnsResource {
    @Inject
    Dns dns;

    @POST
    public Response tell(@QueryParam("name") String name, @QueryParam("text") List<String> texts) {
        if (Settings.production()) throw new NotFoundException();
        return Talk.of(talk -> {
            dns.tell(name, texts);
            talk.say("done");
        });
    }
}
