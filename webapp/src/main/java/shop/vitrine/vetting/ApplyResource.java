package shop.vitrine.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;
import shop.vitrine.tenants.vetting.Applying;
import shop.vitrine.tenants.vetting.Kind;
import shop.vitrine.tenants.vetting.Status;

/** Applying to sell: where it begins, and where an application stands. */
@Path("/seller/apply")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class ApplyResource {
    /** @param kind of {@link Kind} */
    public record Choose(String kind) {}

    @Inject
    Visitor visitor;

    @Inject
    Applications applications;

    @Inject
    Applying applying;

    @Inject
    Shops shops;

    @Inject
    MarketClock clock;

    @GET
    @Transactional
    public Response show() {
        Optional<Application> found = applications.of(person());
        if (found.isEmpty()) return begin(Problems.NONE).toResponse();
        Application application = found.get();
        if (application.status() == Status.DRAFT)
            return Page.see("/seller/apply/steps/"
                    + applying.unfinished(application, clock.today()).code());
        return standing(application, null, Problems.NONE).toResponse();
    }

    @POST
    @Transactional
    public Response choose(Choose choice) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(choice.kind()))
                .findFirst();
        if (kind.isEmpty())
            return begin(Problems.NONE.and("kind", "vetting.kind.missing"))
                    .status(422)
                    .toResponse();
        Optional<Application> open = applications.of(person());
        if (open.isPresent() && !open.get().status().isOpen()) return Page.see("/seller/apply");
        Application application = applying.choose(person(), kind.get(), clock.now());
        return Page.see(
                "/seller/apply/steps/" + application.kind().steps().get(1).code());
    }

    private static Page begin(Problems problems) {
        return Page.of("vetting/begin").with("kinds", Kind.values()).with("problems", problems);
    }

    Page standing(Application application, String appeal, Problems problems) {
        return Page.of("vetting/standing")
                .with("application", application)
                .with("reasons", Reason.of(application))
                .with("events", application.events())
                .with("shop", application.shop() == null ? null : shops.get(application.shop()))
                .with("appeal", appeal)
                .with("problems", problems);
    }

    private String person() {
        return visitor.personId().orElseThrow();
    }
}
