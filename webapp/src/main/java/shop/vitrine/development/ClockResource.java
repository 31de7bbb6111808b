package shop.vitrine.development;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import shop.vitrine.operator.OperatorOnly;
import shop.vitrine.operator.ProgressStream;
import shop.vitrine.platform.MarketClock;
import shop.vitrine.web.Endpoint;

@Path("/operator/clock")
@Endpoint
@OperatorOnly
@DevelopmentOnly
public class ClockResource {
    @Inject
    MarketClock clock;

    @POST
    public Response move(@QueryParam("seconds") long seconds) {
        return ProgressStream.of(stream -> {
            clock.move(Duration.ofSeconds(seconds));
            stream.send("done");
        });
    }
}
