package shop.vitrine.vetting.apply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.vetting.ApplicationEditing;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.SellerApplications;
import shop.vitrine.vetting.form.ApplicationStep;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;

/** Submitting an application, and appealing a rejection. */
@Path("/seller/apply")
@Screen
@RolesAllowed(Roles.BUYER)
public class ApplicationSubmissionResource {
    /** What an applicant says against a rejection. */
    public record AppealRejection(
            @NotNull(message = "vetting.missing") @Size(max = 2000, message = "web.too-long")
            String appeal) {}

    @Inject
    Visitor visitor;

    @Inject
    SellerApplications applications;

    @Inject
    ApplicationEditing editing;

    @Inject
    ApplicationStepRenderer renderer;

    @Inject
    ApplyResource standing;

    @Inject
    OutgoingMails mails;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @POST
    @Path("submission")
    public Response submit() {
        SellerApplication application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        Person person = visitor.person().orElseThrow();
        if (!person.isConfirmed()) return refused(application, "vetting.confirm");
        try {
            editing.submit(application);
        } catch (NotAllowed e) {
            if (e.refusal() == null) throw e;
            return refused(application, "vetting.refusal." + e.refusal().code());
        }
        mails.enqueue(person.email(), person.language(), "vetting/mail/application-received", Map.of("person", person));
        return Page.see("/seller/apply");
    }

    private Response refused(SellerApplication application, String key) {
        return renderer.typed(application, ApplicationStep.REVIEW, Map.of(), Problems.NONE.and("form", key), null)
                .status(422)
                .toResponse();
    }

    @POST
    @Path("appeal")
    public Response appeal(AppealRejection typed) {
        SellerApplication application = application();
        if (!application.mayAppeal()) return Page.see("/seller/apply");
        Problems problems = forms.check(typed);
        if (problems.any())
            return standing.standing(application, typed.appeal(), problems)
                    .status(422)
                    .toResponse();
        editing.appeal(application, typed.appeal());
        return Page.see("/seller/apply");
    }

    private SellerApplication application() {
        return applications.of(current.personId()).orElseThrow(NotFoundException::new);
    }
}
