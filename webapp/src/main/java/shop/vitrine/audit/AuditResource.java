package shop.vitrine.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;

@Path("/admin/audit")
@Screen
@RolesAllowed(Roles.ADMIN)
public class AuditResource {
    @Inject
    AuditEntries log;

    @Inject
    AuditIntegrity chain;

    @Inject
    Current current;

    @GET
    public Page list(@Context UriInfo uri) {
        AuditListQuery query = ListQuery.read(AuditListQuery.class, uri);
        Slice<AuditEntry> entries = log.find(query);
        return Page.of("audit/log")
                .with("query", query)
                .with("actions", log.actions())
                .with("entries", entries)
                .with("pager", query.pager(entries))
                .with("chain", chain.state());
    }

    @POST
    @Path("checks")
    public Response check() {
        chain.check();
        return Page.see("/admin/audit#chain");
    }
}
