package shop.vitrine.development;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.operator.OperatorOnly;
import shop.vitrine.operator.ProgressStream;
import shop.vitrine.web.Endpoint;

/** Sets DNS records in development, to verify shop host names. */
@Path("/operator/dns")
@Endpoint
@OperatorOnly
@DevelopmentOnly
public class FakeDnsResource {
    @Inject
    FakeDns dns;

    @POST
    public Response setRecords(@QueryParam("name") String name, @QueryParam("text") List<String> texts) {
        return ProgressStream.of(stream -> {
            dns.set(name, texts);
            stream.send("done");
        });
    }
}
