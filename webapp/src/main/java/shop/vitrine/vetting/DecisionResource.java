package shop.vitrine.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Htmx;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;
import shop.vitrine.tenants.vetting.Desk;
import shop.vitrine.tenants.vetting.NotNow;
import shop.vitrine.tenants.vetting.Stale;
import shop.vitrine.tenants.vetting.Status;
import shop.vitrine.tenants.vetting.Step;

/** What an admin decides. Each form carries the version that it was made of; what rests on an older one is not done. */
@Path("/admin/applications/{id}")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
public class DecisionResource {
    private static final int LONGEST = 2_000;

    /**
     * What all forms of the workbench send.
     *
     * @param reason what to ask, by field
     * @param why to reject
     */
    public record Decide(Integer version, List<String> item, Map<String, String> reason, String why) {}

    @Inject
    Applications applications;

    @Inject
    Desk desk;

    @Inject
    Workbench workbench;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    @Inject
    Htmx htmx;

    @Inject
    MarketClock clock;

    @PathParam("id")
    String id;

    @POST
    @Path("claim")
    @Transactional
    public Response claim(Decide typed) {
        return decide(Typed.NOTHING, () -> desk.claim(look(typed)));
    }

    @POST
    @Path("release")
    @Transactional
    public Response release(Decide typed) {
        return decide(Typed.NOTHING, () -> desk.release(look(typed)));
    }

    @POST
    @Path("checks")
    @Transactional
    public Response check(Decide typed) {
        Set<String> items = Set.copyOf(typed.item());
        Typed kept = new Typed(Map.of(), null, items, -1, Problems.NONE);
        return decide(kept, () -> desk.check(look(typed), items));
    }

    @POST
    @Path("questions")
    @Transactional
    public Response ask(Decide typed) {
        Typed kept = new Typed(typed.reason(), null, null, -1, Problems.NONE);
        Map<String, String> reasons = known(typed.reason());
        if (reasons.isEmpty()) return refused(kept.wrong("ask", "vetting.ask.missing"), 422);
        if (tooLong(reasons.values())) return refused(kept.wrong("ask", "vetting.long"), 422);
        return decide(kept, () -> {
            Optional<Application> asked = desk.ask(look(typed), reasons);
            asked.ifPresent(notices::asked);
            return asked;
        });
    }

    @POST
    @Path("approval")
    @Transactional
    public Response approve(Decide typed) {
        return decide(Typed.NOTHING, () -> {
            Optional<Application> approved = desk.approve(look(typed));
            approved.filter(one -> one.status() == Status.APPROVED).ifPresent(notices::approved);
            return approved;
        });
    }

    @POST
    @Path("rejection")
    @Transactional
    public Response reject(Decide typed) {
        Typed kept = new Typed(Map.of(), typed.why(), null, -1, Problems.NONE);
        if (typed.why() == null) return refused(kept.wrong("why", "vetting.missing"), 422);
        if (tooLong(List.of(typed.why()))) return refused(kept.wrong("why", "vetting.long"), 422);
        return decide(kept, () -> {
            Optional<Application> rejected = desk.reject(look(typed), typed.why());
            rejected.ifPresent(notices::rejected);
            return rejected;
        });
    }

    /** Reasons for fields that the application's form has. */
    private Map<String, String> known(Map<String, String> typed) {
        Set<String> codes = application().kind().steps().stream()
                .flatMap((Step step) -> Reason.codes(step).stream())
                .collect(Collectors.toSet());
        Map<String, String> known = new HashMap<>(typed);
        known.keySet().retainAll(codes);
        return known;
    }

    private static boolean tooLong(Iterable<String> texts) {
        for (String text : texts) if (text.length() > LONGEST) return true;
        return false;
    }

    private Response decide(Typed typed, Deciding deciding) {
        try {
            Application decided = deciding.go().orElseThrow(NotFoundException::new);
            return page(decided, Typed.NOTHING)
                    .fragments("versions", "changed", "announcement")
                    .orSee(htmx, "/admin/applications/" + decided.id());
        } catch (Stale e) {
            return refused(typed.stale(e.seen()), 409);
        } catch (NotNow e) {
            return refused(typed.wrong("form", e.key()), 409);
        }
    }

    private interface Deciding {
        Optional<Application> go();
    }

    private Response refused(Typed typed, int status) {
        Response answer = page(application(), typed)
                .fragments("checklist", "versions", "changed", "announcement")
                .status(status)
                .toResponse();
        return Response.fromResponse(answer).header("HX-Reswap", "innerHTML").build();
    }

    private Page page(Application application, Typed typed) {
        return workbench.page(application, workbench.viewer(application, null, null, null), typed);
    }

    private Desk.Look look(Decide typed) {
        int seen = typed.version() == null ? 0 : typed.version();
        return new Desk.Look(id, visitor.personId().orElseThrow(), seen, clock.now());
    }

    private Application application() {
        return applications.find(id).orElseThrow(NotFoundException::new);
    }
}
