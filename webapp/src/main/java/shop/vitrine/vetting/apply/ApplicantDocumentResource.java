package shop.vitrine.vetting.apply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.vetting.ApplicationEditing;
import shop.vitrine.vetting.ApplicationReview;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.SellerApplications;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.vetting.documents.ApplicationDocuments;
import shop.vitrine.vetting.documents.DocumentResponse;
import shop.vitrine.vetting.form.ApplicationStep;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/seller/apply/documents/{id}")
@Screen
@RolesAllowed(Roles.BUYER)
public class ApplicantDocumentResource {

    @Inject
    SellerApplications applications;

    @Inject
    ApplicationEditing editing;

    @Inject
    ApplicationDocuments documents;

    @Inject
    ApplicationReview review;

    @Inject
    Current current;

    @PathParam("id")
    String id;

    @GET
    public Response fetch() {
        ApplicationDocument document = document(application());
        review.logDocumentView(document, "all");
        return DocumentResponse.file(document, documents.bytes(document));
    }

    @POST
    @Path("removal")
    public Response remove() {
        SellerApplication application = application();
        ApplicationDocument document = document(application);
        if (application.status().isOpen() && document.replacedAt() == null)
            editing.remove(application, document.purpose());
        ApplicationStep step = Arrays.stream(ApplicationStep.values())
                .filter(applicationStep -> applicationStep.document() == document.purpose())
                .findFirst()
                .orElseThrow();
        return Page.see("/seller/apply/steps/" + step.code());
    }

    private SellerApplication application() {
        return applications.of(current.personId()).orElseThrow(NotFoundException::new);
    }

    private ApplicationDocument document(SellerApplication application) {
        return documents.find(application, id).orElseThrow(NotFoundException::new);
    }
}
