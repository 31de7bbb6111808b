package shop.vitrine.conduct;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Standing;

/** How the owner's shop stands with the market's rules, and what can be said against it. */
@Path("/seller/conduct")
@RequestScoped
@Produces("text/html")
@Staff({})
@Transactional
public class ConductResource {
    @Inject
    CurrentShop current;

    @Inject
    Violations violations;

    @Inject
    Sanctions sanctions;

    @Inject
    Docket docket;

    @Inject
    Forms forms;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @GET
    public Page show(@QueryParam("done") String done) {
        return page().with("done", Done.of(done));
    }

    @POST
    @Path("violations/{id}/appeal")
    public Response appeal(@PathParam("id") String id, AppealViolation command) {
        Shop shop = violations.shopOf(id).flatMap(sanctions::lock).orElseThrow(NotFoundException::new);
        Violation violation = violations.find(id).orElseThrow(NotFoundException::new);
        if (!command.sees(violation.version()) || !violation.mayAppeal(clock.now()))
            return page().with("overtaken", id)
                    .with("typed", command)
                    .status(409)
                    .toResponse();
        Problems problems = forms.check(command);
        if (problems.any())
            return page().with("problems", problems)
                    .with("wrong", id)
                    .with("typed", command)
                    .status(422)
                    .toResponse();
        docket.appeal(shop, violation, command.appeal(), visitor.personId().orElseThrow());
        return Page.see("/seller/conduct?done=" + Done.APPEALED.code() + "#violation-" + id);
    }

    /** Points are counted by the clock, so that nobody has to wait for their end to be noticed. */
    private Page page() {
        Instant now = clock.now();
        List<Violation> all = violations.of(current.id());
        return Page.of("conduct/conduct")
                .with("standing", current.shop().standing())
                .with("points", violations.points(current.id(), now))
                .with("listingStops", Standing.LISTING_STOPS)
                .with("sellingStops", Standing.SELLING_STOPS)
                .with("violations", all)
                .with("problems", Problems.NONE)
                .with("now", now);
    }
}
