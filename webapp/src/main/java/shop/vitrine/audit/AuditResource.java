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
    AuditEntries auditEntries;

    @Inject
    AuditIntegrity integrity;

    @Inject
    Current current;

    @GET
    public Page list(@Context UriInfo uri) {
        AuditListQuery query = ListQuery.read(AuditListQuery.class, uri);
        Slice<AuditEntry> entries = auditEntries.find(query);
        return Page.of("audit/log")
                .with("query", query)
                .with("actions", auditEntries.actions())
                .with("entries", entries)
                .with("pager", query.pager(entries))
                .with("chain", integrity.state());
    }

    @POST
    @Path("checks")
    public Response check() {
        integrity.check();
        return Page.see("/admin/audit#chain");
    }
}
