package shop.vitrine.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;
import shop.vitrine.tenants.vetting.Desk;
import shop.vitrine.tenants.vetting.Document;
import shop.vitrine.tenants.vetting.Documents;

/** An application on the workbench, with its documents. Each look at one of those stands in the audit log. */
@Path("/admin/applications/{id}")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
public class ApplicationResource {
    @Inject
    Applications applications;

    @Inject
    Documents documents;

    @Inject
    Workbench workbench;

    @Inject
    Desk desk;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @PathParam("id")
    String id;

    @GET
    @Produces("text/html")
    @Transactional
    public Page show(
            @QueryParam("document") String document, @QueryParam("page") String page, @QueryParam("zoom") String zoom) {
        Application application = application();
        return workbench.page(application, workbench.viewer(application, document, page, zoom), Typed.NOTHING);
    }

    @GET
    @Path("documents/{document}")
    @Transactional
    public Response file(@PathParam("document") String document) {
        Document found = documents.find(application(), document).orElseThrow(NotFoundException::new);
        looked(found, "all");
        return Sheets.file(found, documents.bytes(found));
    }

    @GET
    @Path("documents/{document}/pages/{page}")
    @Transactional
    public Response page(@PathParam("document") String document, @PathParam("page") String page) {
        Document found = documents.find(application(), document).orElseThrow(NotFoundException::new);
        if (!page.matches("[1-9]\\d?") || Integer.parseInt(page) > found.pages()) throw new NotFoundException();
        looked(found, page);
        return Sheets.page(found, Papers.show(found.type(), documents.bytes(found), Integer.parseInt(page)));
    }

    private void looked(Document document, String page) {
        desk.looked(visitor.personId().orElseThrow(), document, page, clock.now());
    }

    private Application application() {
        return applications.find(id).orElseThrow(NotFoundException::new);
    }
}
