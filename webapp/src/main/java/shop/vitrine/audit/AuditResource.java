package shop.vitrine.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;

/** The audit log, for admins. */
@Path("/admin/audit")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
@Transactional
public class AuditResource {
    @Inject
    Entries entries;

    @Inject
    Chain chain;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @GET
    public Page list(@BeanParam Wanted wanted) {
        return Page.of("audit/audit")
                .with("wanted", wanted)
                .with("actions", entries.actions())
                .with("entries", entries.find(wanted))
                .with("chain", chain.state());
    }

    @POST
    @Path("checks")
    public Response check() {
        chain.check(visitor.personId().orElseThrow(), clock.now());
        return Page.see("/admin/audit#chain");
    }
}
