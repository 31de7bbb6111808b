package shop.vitrine.development;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.operator.OperatorOnly;
import shop.vitrine.operator.ProgressStream;
import shop.vitrine.platform.Settings;
import shop.vitrine.showcase.hostnames.Dns;

/** Says what the DNS of a development market has, so that a shop's host name can be proven without one. */
@Path("/operator/dns")
@RequestScoped
@OperatorOnly
public class FakeDnsResource {
    @Inject
    Dns dns;

    @POST
    public Response setRecords(@QueryParam("name") String name, @QueryParam("text") List<String> texts) {
        if (Settings.production()) throw new NotFoundException();
        return ProgressStream.of(talk -> {
            dns.setTexts(name, texts);
            talk.send("done");
        });
    }
}
