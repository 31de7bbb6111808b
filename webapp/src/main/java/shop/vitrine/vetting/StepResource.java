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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Htmx;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.pages.Upload;
import shop.vitrine.tenants.Ids;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;
import shop.vitrine.tenants.vetting.Applying;
import shop.vitrine.tenants.vetting.Field;
import shop.vitrine.tenants.vetting.Owner;
import shop.vitrine.tenants.vetting.Purpose;
import shop.vitrine.tenants.vetting.Step;

/** One step of the application. What is typed is kept, wrong or right; only what is right leads on. */
@Path("/seller/apply/steps/{step}")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class StepResource {
    @Inject
    Visitor visitor;

    @Inject
    Applications applications;

    @Inject
    Applying applying;

    @Inject
    StepPages pages;

    @Inject
    MarketClock clock;

    @Inject
    Htmx htmx;

    @PathParam("step")
    String code;

    @GET
    @Transactional
    public Response show(@QueryParam("rows") String rows) {
        Application application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        boolean number = rows != null && rows.matches("\\d");
        return pages.saved(application, step(application), number ? Integer.parseInt(rows) : 1)
                .toResponse();
    }

    @POST
    @Transactional
    public Response save(SaveStep typed) {
        Application application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        Step step = step(application);
        String page = typed.pageOr(Ids.next());
        var kept = applying.keep(application, step, typed.answer(), page, typed.seenOrNone());
        if (!kept.fresh())
            return pages.typed(application, step, typed.answer(), kept.answers().in(step), changed(), null)
                    .status(409)
                    .toResponse();
        if (typed.move() != null && step == Step.OWNERS) return Page.see(moved(application, typed));
        Map<String, String> found = new LinkedHashMap<>(problems(application, step, typed));
        if (found.isEmpty() && step == Step.SHOP)
            applying.prepareShop(application, clock.now()).ifPresent(key -> found.put(Field.HANDLE.code(), key));
        if (found.isEmpty()) return Page.see(path(application.kind().next(step)));
        return pages.typed(application, step, typed.answer(), Map.of(), named(found), page)
                .status(422)
                .toResponse();
    }

    /** While somebody types: kept, and nothing said of what is missing. */
    @POST
    @Path("draft")
    @Transactional
    public Response draft(SaveStep typed) {
        Application application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        Step step = step(application);
        var kept = applying.keep(application, step, typed.answer(), typed.pageOr(Ids.next()), typed.seenOrNone());
        return Page.of("vetting/step")
                .with("saved", kept.fresh())
                .with("savedAt", clock.now())
                .fragments("kept")
                .status(kept.fresh() ? 200 : 409)
                .orSee(htmx, path(step));
    }

    private static Problems changed() {
        return Problems.NONE.and("form", "vetting.changed.elsewhere");
    }

    private String moved(Application application, SaveStep typed) {
        if (typed.move().matches("remove-\\d"))
            applying.withoutOwner(application, typed.move().charAt(7) - '0');
        int rows = applying.answers(application).owners().size();
        int wanted = typed.move().equals("add") ? Math.min(rows + 1, Owner.MOST) : rows;
        return path(Step.OWNERS) + "?rows=" + wanted + "#owners";
    }

    /** A document whose own form says that it has expired is not taken in. */
    private Map<String, String> problems(Application application, Step step, SaveStep typed) {
        Map<String, String> found = applying.problems(application, step, clock.today());
        Purpose purpose = step.document();
        Upload file = purpose == null ? null : typed.file(purpose);
        if (file == null) return found;
        boolean expired = "vetting.expired".equals(found.get(purpose.expiry().code()));
        String refused = expired ? "vetting.file.expired" : take(application, purpose, file);
        if (refused == null) found.remove(purpose.code());
        else found.put(purpose.code(), refused);
        return found;
    }

    /** @return message key of why not, or null */
    private String take(Application application, Purpose purpose, Upload file) {
        try {
            applying.put(application, purpose, Papers.examine(file), clock.now());
            return null;
        } catch (PaperRefused e) {
            return e.key();
        }
    }

    /** As the form names its fields. */
    private static Problems named(Map<String, String> found) {
        Problems problems = Problems.NONE;
        for (var one : found.entrySet()) {
            boolean document = java.util.Arrays.stream(Purpose.values())
                    .anyMatch(purpose -> purpose.code().equals(one.getKey()));
            problems = problems.and(document ? one.getKey() : "answer." + one.getKey(), one.getValue());
        }
        return problems;
    }

    private Application application() {
        Optional<Application> found = applications.of(visitor.personId().orElseThrow());
        return found.orElseThrow(NotFoundException::new);
    }

    private Step step(Application application) {
        return Step.of(code).filter(application.kind().steps()::contains).orElseThrow(NotFoundException::new);
    }

    private static String path(Step step) {
        return "/seller/apply/steps/" + step.code();
    }
}
