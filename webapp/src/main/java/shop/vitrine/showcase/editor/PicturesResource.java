package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Framing;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.showcase.Design;
import shop.vitrine.tenants.showcase.DraftMoved;
import shop.vitrine.tenants.showcase.Image;

/** Banner and portrait, with what they show in words. */
@Path("/seller/showcase/pictures")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Staff(Role.CATALOGUE)
@Framing(Framing.Part.AROUND)
public class PicturesResource {
    @Inject
    Studio studio;

    @Inject
    EditorPages pages;

    @Inject
    Forms forms;

    @Inject
    Taking taking;

    @GET
    public Response show() {
        Sketch sketch = studio.open();
        return page(sketch).toResponse();
    }

    @POST
    public Response save(ChangePictures typed) {
        Sketch before = studio.open();
        Problems problems = forms.check(typed);
        Design design = before.design();
        var banner = taking.take(typed.banner(), typed.bannerAlt(), design.banner(), typed.bannerGone());
        var portrait = taking.take(typed.portrait(), typed.portraitAlt(), design.portrait(), typed.portraitGone());
        Map<String, String> why = new HashMap<>();
        if (banner.wrong() != null) why.put("banner", banner.wrong());
        if (portrait.wrong() != null) why.put("portrait", portrait.wrong());
        if (problems.any() || !why.isEmpty())
            return pages.wrong(page(before, typed).with("problems", problems).with("why", why), typed.version());
        return save(typed, banner.image(), portrait.image());
    }

    private Response save(ChangePictures typed, Image banner, Image portrait) {
        try {
            Sketch sketch = studio.change(typed.version(), design -> design.wear(banner, portrait));
            return pages.saved(page(sketch), "/seller/showcase/pictures", true);
        } catch (DraftMoved moved) {
            Sketch now = studio.sketch(moved.draft());
            return pages.refused(page(now, typed).with("moved", Moved.to(now)), 409);
        }
    }

    private Page page(Sketch sketch) {
        Image banner = sketch.design().banner();
        Image portrait = sketch.design().portrait();
        return page(sketch, banner == null ? "" : banner.alt(), portrait == null ? "" : portrait.alt());
    }

    private Page page(Sketch sketch, ChangePictures typed) {
        return page(sketch, typed.bannerAlt(), typed.portraitAlt());
    }

    private Page page(Sketch sketch, String bannerAlt, String portraitAlt) {
        return pages.page("pictures", sketch)
                .with("bannerAlt", bannerAlt)
                .with("portraitAlt", portraitAlt)
                .with("why", Map.of());
    }
}
