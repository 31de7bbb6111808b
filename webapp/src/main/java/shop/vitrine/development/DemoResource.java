package shop.vitrine.development;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.operator.OperatorOnly;
import shop.vitrine.operator.ProgressStream;
import shop.vitrine.web.Endpoint;

@Path("/operator/demo")
@Endpoint
@OperatorOnly
@DevelopmentOnly
public class DemoResource {
    @Inject
    DemoMarket demo;

    @POST
    public Response open() {
        return ProgressStream.of(stream -> {
            demo.open(stream);
            stream.send("done");
        });
    }
}
