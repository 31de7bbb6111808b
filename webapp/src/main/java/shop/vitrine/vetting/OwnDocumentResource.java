package shop.vitrine.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;
import shop.vitrine.tenants.vetting.Applying;
import shop.vitrine.tenants.vetting.Desk;
import shop.vitrine.tenants.vetting.Document;
import shop.vitrine.tenants.vetting.Documents;
import shop.vitrine.tenants.vetting.Step;

/** A document that the visitor has handed in. */
@Path("/seller/apply/documents/{id}")
@RequestScoped
@RolesAllowed(Roles.BUYER)
public class OwnDocumentResource {
    @Inject
    Visitor visitor;

    @Inject
    Applications applications;

    @Inject
    Applying applying;

    @Inject
    Documents documents;

    @Inject
    Desk desk;

    @Inject
    MarketClock clock;

    @PathParam("id")
    String id;

    @GET
    @Transactional
    public Response fetch() {
        Document document = document(application());
        desk.looked(person(), document, "all", clock.now());
        return Sheets.file(document, documents.bytes(document));
    }

    @POST
    @Path("removal")
    @Transactional
    public Response remove() {
        Application application = application();
        Document document = document(application);
        if (application.status().isOpen() && document.replacedAt() == null)
            applying.remove(application, document.purpose(), clock.now());
        Step step = Arrays.stream(Step.values())
                .filter(one -> one.document() == document.purpose())
                .findFirst()
                .orElseThrow();
        return Page.see("/seller/apply/steps/" + step.code());
    }

    private Application application() {
        return applications.of(person()).orElseThrow(NotFoundException::new);
    }

    private Document document(Application application) {
        return documents.find(application, id).orElseThrow(NotFoundException::new);
    }

    private String person() {
        return visitor.personId().orElseThrow();
    }
}
