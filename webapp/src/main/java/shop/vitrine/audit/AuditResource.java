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
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;

/** The audit log, for admins. */
@Path("/admin/audit")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
@Transactional
public class AuditResource {
    @Inject
    AuditEntries entries;

    @Inject
    AuditIntegrity chain;

    @Inject
    Current current;

    @GET
    public Page list(@BeanParam AuditListQuery wanted) {
        return Page.of("audit/log")
                .with("wanted", wanted)
                .with("actions", entries.actions())
                .with("entries", entries.find(wanted))
                .with("chain", chain.state());
    }

    @POST
    @Path("checks")
    public Response check() {
        chain.check();
        return Page.see("/admin/audit#chain");
    }
}
