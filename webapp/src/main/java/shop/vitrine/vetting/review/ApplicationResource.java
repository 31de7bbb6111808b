package shop.vitrine.vetting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.vetting.ApplicationReview;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.SellerApplications;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.vetting.documents.ApplicationDocuments;
import shop.vitrine.vetting.documents.DocumentFileValidator;
import shop.vitrine.vetting.documents.DocumentResponse;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

/** An application under review, with its documents. Every document view is audited. */
@Path("/admin/applications/{id}")
@Screen
@RolesAllowed(Roles.ADMIN)
public class ApplicationResource {
    @Inject
    SellerApplications applications;

    @Inject
    ApplicationDocuments documents;

    @Inject
    ApplicationReviewRenderer applicationReviewRenderer;

    @Inject
    ApplicationReview review;

    @Inject
    Current current;

    @PathParam("id")
    String id;

    @GET
    @Produces("text/html")
    public Page show(
            @QueryParam("document") String document, @QueryParam("page") String page, @QueryParam("zoom") String zoom) {
        SellerApplication application = application();
        return applicationReviewRenderer.page(
                application, applicationReviewRenderer.viewer(application, document, page, zoom), DecisionInput.NONE);
    }

    @GET
    @Path("documents/{document}")
    public Response file(@PathParam("document") String document) {
        ApplicationDocument found = documents.find(application(), document).orElseThrow(NotFoundException::new);
        logView(found, "all");
        return DocumentResponse.file(found, documents.bytes(found));
    }

    @GET
    @Path("documents/{document}/pages/{page}")
    public Response page(@PathParam("document") String document, @PathParam("page") String page) {
        ApplicationDocument found = documents.find(application(), document).orElseThrow(NotFoundException::new);
        if (!page.matches("[1-9]\\d?") || Integer.parseInt(page) > found.pages()) throw new NotFoundException();
        logView(found, page);
        return DocumentResponse.page(
                found, DocumentFileValidator.show(found.type(), documents.bytes(found), Integer.parseInt(page)));
    }

    private void logView(ApplicationDocument document, String page) {
        review.logDocumentView(document, page);
    }

    private SellerApplication application() {
        return applications.find(id).orElseThrow(NotFoundException::new);
    }
}
