package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.design.ContrastValidator;
import shop.vitrine.showcase.design.ContrastValidator.ContrastProblem;
import shop.vitrine.showcase.design.DraftOutdated;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.FramePolicy;

/** The editor's first part: letters, colours, corners and light. */
@Path("/seller/showcase")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class ThemeEditorResource {
    @Inject
    ShowcaseEditor studio;

    @Inject
    EditorPages pages;

    @Inject
    FormValidator forms;

    @GET
    public Response show() {
        DraftView sketch = studio.open();
        return page(sketch, ChangeTheme.of(sketch)).toResponse();
    }

    @POST
    public Response save(ChangeTheme typed) {
        ChangeTheme look = typed.withSuggestions();
        Problems problems = forms.check(look);
        List<ContrastProblem> refusals = problems.any() ? List.of() : ContrastValidator.of(look.theme());
        if (problems.any() || !refusals.isEmpty())
            return pages.wrong(
                    page(studio.open(), look).with("problems", problems).with("refusals", refusals), look.version());
        try {
            DraftView sketch = studio.change(look.version(), design -> design.look(look.theme(), look.light()));
            boolean anew = look.marked() || !typed.instead().isEmpty();
            return pages.saved(page(sketch, ChangeTheme.of(sketch)), "/seller/showcase", anew);
        } catch (DraftOutdated moved) {
            return pages.refused(moved(studio.sketch(moved.draft()), look), 409);
        }
    }

    private Page moved(DraftView sketch, ChangeTheme typed) {
        ChangeTheme now = ChangeTheme.of(sketch);
        DraftConflictView moved = DraftConflictView.to(sketch)
                .compare("showcase.theme.typeface", typed.typeface(), now.typeface())
                .compare("showcase.theme.ground", typed.ground(), now.ground())
                .compare("showcase.theme.ink", typed.ink(), now.ink())
                .compare("showcase.theme.accent", typed.accent(), now.accent())
                .compare("showcase.theme.corners", typed.corners(), now.corners())
                .compare("showcase.theme.lighting", typed.lighting(), now.lighting());
        return page(sketch, typed).with("moved", moved);
    }

    private Page page(DraftView sketch, ChangeTheme look) {
        return pages.page("theme", sketch).with("look", look).with("refusals", List.of());
    }
}
