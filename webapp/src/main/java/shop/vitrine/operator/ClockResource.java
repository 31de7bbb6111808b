package shop.vitrine.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Settings;

/** Moves the time of a development market, so that what takes days can be seen at once. */
@Path("/operator/clock")
@RequestScoped
@ForOperator
public class ClockResource {
    @Inject
    MarketClock clock;

    @POST
    public Response move(@QueryParam("seconds") long seconds) {
        if (Settings.production()) throw new NotFoundException();
        return Talk.of(talk -> {
            clock.move(Duration.ofSeconds(seconds));
            talk.say("done");
        });
    }
}
