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
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Framing;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.showcase.DraftMoved;
import shop.vitrine.tenants.showcase.Legibility;
import shop.vitrine.tenants.showcase.Legibility.Refusal;

/** The editor's first part: letters, colours, corners and light. */
@Path("/seller/showcase")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Staff(Role.CATALOGUE)
@Framing(Framing.Part.AROUND)
public class LookResource {
    @Inject
    Studio studio;

    @Inject
    EditorPages pages;

    @Inject
    Forms forms;

    @GET
    public Response show() {
        Sketch sketch = studio.open();
        return page(sketch, ChangeLook.of(sketch)).toResponse();
    }

    @POST
    public Response save(ChangeLook typed) {
        ChangeLook look = typed.settled();
        Problems problems = forms.check(look);
        List<Refusal> refusals = problems.any() ? List.of() : Legibility.of(look.theme());
        if (problems.any() || !refusals.isEmpty())
            return pages.wrong(
                    page(studio.open(), look).with("problems", problems).with("refusals", refusals), look.version());
        try {
            Sketch sketch = studio.change(look.version(), design -> design.look(look.theme(), look.light()));
            boolean anew = look.marked() || !typed.instead().isEmpty();
            return pages.saved(page(sketch, ChangeLook.of(sketch)), "/seller/showcase", anew);
        } catch (DraftMoved moved) {
            return pages.refused(moved(studio.sketch(moved.draft()), look), 409);
        }
    }

    private Page moved(Sketch sketch, ChangeLook typed) {
        ChangeLook now = ChangeLook.of(sketch);
        Moved moved = Moved.to(sketch)
                .but("showcase.look.typeface", typed.typeface(), now.typeface())
                .but("showcase.look.ground", typed.ground(), now.ground())
                .but("showcase.look.ink", typed.ink(), now.ink())
                .but("showcase.look.accent", typed.accent(), now.accent())
                .but("showcase.look.corners", typed.corners(), now.corners())
                .but("showcase.look.lighting", typed.lighting(), now.lighting());
        return page(sketch, typed).with("moved", moved);
    }

    private Page page(Sketch sketch, ChangeLook look) {
        return pages.page("look", sketch).with("look", look).with("refusals", List.of());
    }
}
