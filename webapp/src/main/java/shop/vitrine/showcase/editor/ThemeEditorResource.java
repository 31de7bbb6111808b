package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.design.ContrastValidator;
import shop.vitrine.showcase.design.ContrastValidator.ContrastProblem;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.FramePolicy;

/** The editor's first part: letters, colours, corners and light. */
@Path("/seller/showcase")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class ThemeEditorResource {
    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @Inject
    FormValidator forms;

    @GET
    public Response show(@QueryParam("notice") String notice) {
        DraftView view = editor.open();
        return page(view, ChangeTheme.of(view))
                .with("notice", EditorPages.NOTICES.read(notice))
                .toResponse();
    }

    @POST
    public Response save(ChangeTheme typed) {
        ChangeTheme look = typed.withSuggestions();
        Problems problems = forms.check(look);
        List<ContrastProblem> refusals = problems.any() ? List.of() : ContrastValidator.of(look.theme());
        if (problems.any() || !refusals.isEmpty())
            return pages.wrong(
                    page(editor.open(), look).with("problems", problems).with("refusals", refusals), look.version());
        boolean anew = look.marked() || !typed.instead().isEmpty();
        return pages.change(
                look.version(),
                design -> design.look(look.theme(), look.light()),
                view -> pages.saved(page(view, ChangeTheme.of(view)), "/seller/showcase", anew),
                now -> pages.outdated(page(now, look), conflict(now, look)));
    }

    private Conflict conflict(DraftView view, ChangeTheme typed) {
        ChangeTheme now = ChangeTheme.of(view);
        return pages.conflict(view)
                .compare(pages.text("showcase.theme.typeface"), now.typeface(), typed.typeface())
                .compare(
                        pages.text("showcase.theme.ground"),
                        now.colours().ground(),
                        typed.colours().ground())
                .compare(
                        pages.text("showcase.theme.ink"),
                        now.colours().ink(),
                        typed.colours().ink())
                .compare(
                        pages.text("showcase.theme.accent"),
                        now.colours().accent(),
                        typed.colours().accent())
                .compare(pages.text("showcase.theme.corners"), now.corners(), typed.corners())
                .compare(pages.text("showcase.theme.lighting"), now.lighting(), typed.lighting());
    }

    private Page page(DraftView view, ChangeTheme look) {
        return pages.page("theme", view).with("look", look).with("refusals", List.of());
    }
}
