package shop.vitrine.vetting.apply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;
import shop.vitrine.vetting.ApplicationEditing;
import shop.vitrine.vetting.ApplicationStatus;
import shop.vitrine.vetting.RequestedCorrection;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.SellerApplications;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;

@Path("/seller/apply")
@Screen
@RolesAllowed(Roles.BUYER)
public class ApplyResource {
    public record ChooseApplicantKind(String kind) {}

    @Inject
    SellerApplications applications;

    @Inject
    ApplicationEditing editing;

    @Inject
    Shops shops;

    @Inject
    Current current;

    @GET
    public Response show() {
        Optional<SellerApplication> found = applications.of(current.personId());
        if (found.isEmpty()) return begin(Problems.NONE).toResponse();
        SellerApplication application = found.get();
        if (application.status() == ApplicationStatus.DRAFT)
            return Page.see(
                    "/seller/apply/steps/" + editing.unfinished(application).code());
        return standing(application, null, Problems.NONE).toResponse();
    }

    @POST
    public Response choose(ChooseApplicantKind choice) {
        Optional<ApplicantKind> kind = Arrays.stream(ApplicantKind.values())
                .filter(applicantKind -> applicantKind.name().equals(choice.kind()))
                .findFirst();
        if (kind.isEmpty())
            return begin(Problems.NONE.and("kind", "vetting.kind.missing"))
                    .status(422)
                    .toResponse();
        Optional<SellerApplication> open = applications.of(current.personId());
        if (open.isPresent() && !open.get().status().isOpen()) return Page.see("/seller/apply");
        SellerApplication application = editing.choose(kind.get());
        return Page.see(
                "/seller/apply/steps/" + application.kind().steps().get(1).code());
    }

    private static Page begin(Problems problems) {
        return Page.of("vetting/start").with("kinds", ApplicantKind.values()).with("problems", problems);
    }

    Page standing(SellerApplication application, String appeal, Problems problems) {
        return Page.of("vetting/status")
                .with("application", application)
                .with("reasons", RequestedCorrection.of(application))
                .with("events", application.events())
                .with("shop", application.shop() == null ? null : shops.get(application.shop()))
                .with("appeal", appeal)
                .with("problems", problems);
    }
}
