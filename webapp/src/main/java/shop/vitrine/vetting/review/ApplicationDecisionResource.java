package shop.vitrine.vetting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.vetting.ApplicationMailer;
import shop.vitrine.vetting.ApplicationReview;
import shop.vitrine.vetting.ApplicationStatus;
import shop.vitrine.vetting.RequestedCorrection;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.SellerApplications;
import shop.vitrine.vetting.form.ApplicationStep;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;

/** An admin's decisions. A form based on an outdated version is refused. */
@Path("/admin/applications/{id}")
@Screen
@RolesAllowed(Roles.ADMIN)
public class ApplicationDecisionResource {
    private static final int MAX_LENGTH = 2_000;

    public record DecideApplication(Version version, List<String> item, Map<String, String> reason, String why) {}

    @Inject
    SellerApplications applications;

    @Inject
    ApplicationReview review;

    @Inject
    ApplicationReviewRenderer applicationReviewRenderer;

    @Inject
    ApplicationMailer mailer;

    @Inject
    HtmxRequest htmx;

    @Inject
    Current current;

    @PathParam("id")
    String id;

    @POST
    @Path("claim")
    public Response claim(DecideApplication typed) {
        return decide(typed.version(), DecisionInput.NONE, () -> review.claim(look(typed)));
    }

    @POST
    @Path("release")
    public Response release(DecideApplication typed) {
        return decide(typed.version(), DecisionInput.NONE, () -> review.release(look(typed)));
    }

    @POST
    @Path("checks")
    public Response check(DecideApplication typed) {
        Set<String> items = Set.copyOf(typed.item());
        DecisionInput kept = new DecisionInput(Map.of(), null, items, Problems.NONE);
        return decide(typed.version(), kept, () -> review.check(look(typed), items));
    }

    @POST
    @Path("questions")
    public Response ask(DecideApplication typed) {
        DecisionInput kept = new DecisionInput(typed.reason(), null, null, Problems.NONE);
        Map<String, String> reasons = known(typed.reason());
        if (reasons.isEmpty()) return wrong(kept.wrong("ask", "vetting.ask.missing"));
        if (tooLong(reasons.values())) return wrong(kept.wrong("ask", "web.too-long"));
        return decide(typed.version(), kept, () -> {
            Optional<SellerApplication> asked = review.ask(look(typed), reasons);
            asked.ifPresent(mailer::asked);
            return asked;
        });
    }

    @POST
    @Path("approval")
    public Response approve(DecideApplication typed) {
        return decide(typed.version(), DecisionInput.NONE, () -> {
            Optional<SellerApplication> approved = review.approve(look(typed));
            approved.filter(application -> application.status() == ApplicationStatus.APPROVED)
                    .ifPresent(mailer::approved);
            return approved;
        });
    }

    @POST
    @Path("rejection")
    public Response reject(DecideApplication typed) {
        DecisionInput kept = new DecisionInput(Map.of(), typed.why(), null, Problems.NONE);
        if (typed.why() == null) return wrong(kept.wrong("why", "vetting.missing"));
        if (tooLong(List.of(typed.why()))) return wrong(kept.wrong("why", "web.too-long"));
        return decide(typed.version(), kept, () -> {
            Optional<SellerApplication> rejected = review.reject(look(typed), typed.why());
            rejected.ifPresent(mailer::rejected);
            return rejected;
        });
    }

    /** Drops reasons for unknown fields. */
    private Map<String, String> known(Map<String, String> typed) {
        Set<String> codes = application().kind().steps().stream()
                .flatMap((ApplicationStep step) -> RequestedCorrection.codes(step).stream())
                .collect(Collectors.toSet());
        Map<String, String> known = new HashMap<>(typed);
        known.keySet().retainAll(codes);
        return known;
    }

    private static boolean tooLong(Iterable<String> texts) {
        for (String text : texts) if (text.length() > MAX_LENGTH) return true;
        return false;
    }

    private Response decide(Version seen, DecisionInput input, Deciding deciding) {
        try {
            SellerApplication decided = deciding.go().orElseThrow(NotFoundException::new);
            Response done = page(decided, DecisionInput.NONE)
                    .fragments("versions", "changed", "announcement")
                    .orRedirect(htmx, "/admin/applications/" + decided.id());
            // The checkboxes are already right and keep the focus.
            return Response.fromResponse(done).header("HX-Reswap", "none").build();
        } catch (Outdated late) {
            SellerApplication now = application();
            throw new Outdated(answer(now, input), applicationReviewRenderer.conflict(now, seen, input));
        } catch (NotAllowed e) {
            if (e.refusal() == null) throw e;
            return answer(
                            application(),
                            input.wrong("form", "vetting.refusal." + e.refusal().code()))
                    .refused()
                    .toResponse();
        }
    }

    private interface Deciding {
        Optional<SellerApplication> go();
    }

    private Response wrong(DecisionInput input) {
        return answer(application(), input).status(422).toResponse();
    }

    private Page answer(SellerApplication application, DecisionInput input) {
        return page(application, input).fragments("checklist", "versions", "changed", "announcement");
    }

    private Page page(SellerApplication application, DecisionInput input) {
        return applicationReviewRenderer.page(
                application, applicationReviewRenderer.viewer(application, null, null, null), input);
    }

    private ApplicationReview.ReviewContext look(DecideApplication typed) {
        return new ApplicationReview.ReviewContext(id, typed.version());
    }

    private SellerApplication application() {
        return applications.find(id).orElseThrow(NotFoundException::new);
    }
}
