package shop.vitrine.vetting.apply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.vetting.ApplicationEditing;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.SellerApplications;
import shop.vitrine.vetting.documents.DocumentFileRefused;
import shop.vitrine.vetting.documents.DocumentFileValidator;
import shop.vitrine.vetting.form.ApplicationField;
import shop.vitrine.vetting.form.ApplicationStep;
import shop.vitrine.vetting.form.BeneficialOwner;
import shop.vitrine.vetting.form.DocumentPurpose;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.form.Upload;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.http.QueryString;
import shop.vitrine.web.language.CurrentLanguage;

/** One step of the application. Everything typed is saved; only valid answers lead on. */
@Path("/seller/apply/steps/{step}")
@Screen
@RolesAllowed(Roles.BUYER)
public class ApplicationStepResource {

    @Inject
    SellerApplications applications;

    @Inject
    ApplicationEditing editing;

    @Inject
    ApplicationStepRenderer renderer;

    @Inject
    Current current;

    @Inject
    HtmxRequest htmx;

    @Inject
    CurrentLanguage language;

    @PathParam("step")
    String code;

    @GET
    public Response show(@QueryParam("rows") String rows) {
        SellerApplication application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        boolean number = rows != null && rows.matches("\\d");
        return renderer.saved(application, step(application), number ? Integer.parseInt(rows) : 1)
                .toResponse();
    }

    @POST
    public Response save(SaveApplicationStep typed) {
        SellerApplication application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        ApplicationStep step = step(application);
        String page = typed.pageOr(IdGenerator.next());
        var result = editing.save(application, step, typed.answer(), page, typed.seen());
        if (!result.fresh())
            throw renderer.outdated(
                    application, step, typed.answer(), result.answers().in(step));
        if (typed.move() != null && step == ApplicationStep.OWNERS) return Page.see(moved(application, typed));
        Map<String, String> found = new LinkedHashMap<>(problems(application, step, typed));
        if (found.isEmpty() && step == ApplicationStep.SHOP)
            editing.prepareShop(application)
                    .ifPresent(
                            refusal -> found.put(ApplicationField.HANDLE.code(), "vetting.refusal." + refusal.code()));
        if (found.isEmpty()) return Page.see(path(application.kind().next(step)));
        return renderer.typed(application, step, typed.answer(), asFormFields(found), page)
                .status(422)
                .toResponse();
    }

    /** Autosave: reports nothing as missing. */
    @POST
    @Path("draft")
    public Response draft(SaveApplicationStep typed) {
        SellerApplication application = application();
        if (!application.status().isOpen()) return Page.see("/seller/apply");
        ApplicationStep step = step(application);
        var result = editing.save(application, step, typed.answer(), typed.pageOr(IdGenerator.next()), typed.seen());
        Page page = Page.of("vetting/step").with("savedAt", current.now()).fragments("kept");
        if (!result.fresh() && htmx.asksForFragments()) throw new Outdated(page, Conflict.in(language.locale()));
        return page.orRedirect(htmx, path(step));
    }

    private String moved(SellerApplication application, SaveApplicationStep typed) {
        if (typed.move().matches("remove-\\d"))
            editing.removeOwner(application, typed.move().charAt(7) - '0');
        int rows = editing.answers(application).owners().size();
        int wanted = typed.move().equals("add") ? Math.min(rows + 1, BeneficialOwner.MAX) : rows;
        return QueryString.of(path(ApplicationStep.OWNERS) + "#owners")
                .with("rows", wanted)
                .toString();
    }

    /** A document whose expiry date has passed is refused. */
    private Map<String, String> problems(
            SellerApplication application, ApplicationStep step, SaveApplicationStep typed) {
        Map<String, String> found = editing.problems(application, step);
        DocumentPurpose purpose = step.document();
        Upload file = purpose == null ? null : typed.file(purpose);
        if (file == null) return found;
        boolean expired = "vetting.expired".equals(found.get(purpose.expiry().code()));
        String refused = expired ? "vetting.file.expired" : take(application, purpose, file);
        if (refused == null) found.remove(purpose.code());
        else found.put(purpose.code(), refused);
        return found;
    }

    /** @return message key of the refusal, or null */
    private String take(SellerApplication application, DocumentPurpose purpose, Upload file) {
        try {
            editing.addDocument(application, purpose, DocumentFileValidator.validate(file));
            return null;
        } catch (DocumentFileRefused e) {
            return "vetting.file." + e.refusal().code();
        }
    }

    /** Problems under the names of the form's fields. */
    private static Problems asFormFields(Map<String, String> found) {
        Problems problems = Problems.NONE;
        for (var one : found.entrySet()) {
            boolean document = java.util.Arrays.stream(DocumentPurpose.values())
                    .anyMatch(purpose -> purpose.code().equals(one.getKey()));
            problems = problems.and(document ? one.getKey() : "answer." + one.getKey(), one.getValue());
        }
        return problems;
    }

    private SellerApplication application() {
        Optional<SellerApplication> found = applications.of(current.personId());
        return found.orElseThrow(NotFoundException::new);
    }

    private ApplicationStep step(SellerApplication application) {
        return ApplicationStep.of(code)
                .filter(application.kind().steps()::contains)
                .orElseThrow(NotFoundException::new);
    }

    private static String path(ApplicationStep step) {
        return "/seller/apply/steps/" + step.code();
    }
}
