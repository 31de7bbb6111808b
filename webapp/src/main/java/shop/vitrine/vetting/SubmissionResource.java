package shop.vitrine.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.mail.Mails;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;
import shop.vitrine.tenants.vetting.Applying;
import shop.vitrine.tenants.vetting.NotNow;
import shop.vitrine.tenants.vetting.Step;

/** Handing an application over to the vetting: the first time, and against a rejection. */
@Path("/seller/apply")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class SubmissionResource {
    /** What an applicant says against a rejection. */
    public record Appeal(
            @NotNull(message = "vetting.missing") @Size(max = 2000, message = "vetting.long")
            String appeal) {}

    @Inject
    Visitor visitor;

    @Inject
    Applications applications;

    @Inject
    Applying applying;

    @Inject
    StepPages pages;

    @Inject
    ApplyResource standing;

    @Inject
    Mails mails;

    @Inject
    Forms forms;

    @Inject
    MarketClock clock;

    @POST
    @Path("submission")
    @Transactional
    public Response submit() {
        Application application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        Person person = visitor.person().orElseThrow();
        if (!person.isConfirmed()) return refused(application, "vetting.confirm");
        try {
            applying.submit(application, clock.today(), clock.now());
        } catch (NotNow e) {
            return refused(application, e.key());
        }
        mails.write(person.email(), person.language(), "application-received", Map.of("person", person));
        return Page.see("/seller/apply");
    }

    private Response refused(Application application, String key) {
        return pages.typed(application, Step.REVIEW, Map.of(), Map.of(), Problems.NONE.and("form", key), null)
                .status(422)
                .toResponse();
    }

    @POST
    @Path("appeal")
    @Transactional
    public Response appeal(Appeal typed) {
        Application application = application();
        if (!application.mayAppeal()) return Page.see("/seller/apply");
        Problems problems = forms.check(typed);
        if (problems.any())
            return standing.standing(application, typed.appeal(), problems)
                    .status(422)
                    .toResponse();
        applying.appeal(application, typed.appeal(), clock.now());
        return Page.see("/seller/apply");
    }

    private Application application() {
        return applications.of(visitor.personId().orElseThrow()).orElseThrow(NotFoundException::new);
    }
}
