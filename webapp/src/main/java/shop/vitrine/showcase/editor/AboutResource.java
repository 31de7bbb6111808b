package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.design.DraftOutdated;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.FramePolicy;

/** Tagline and story in the market's languages. */
@Path("/seller/showcase/about")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class AboutResource {
    @Inject
    ShowcaseEditor studio;

    @Inject
    EditorPages pages;

    @Inject
    FormValidator forms;

    @GET
    public Response show() {
        DraftView sketch = studio.open();
        return page(sketch, ChangeAbout.of(sketch)).toResponse();
    }

    @POST
    public Response save(ChangeAbout words) {
        Problems problems = forms.check(words);
        if (words.storyLacksEnglish()) problems = problems.and("storyEn", "showcase.about.english");
        if (problems.any()) return pages.wrong(page(studio.open(), words).with("problems", problems), words.version());
        try {
            DraftView sketch =
                    studio.change(words.version(), design -> design.withTexts(words.tagline(), words.story()));
            return pages.saved(page(sketch, ChangeAbout.of(sketch)), "/seller/showcase/about", words.marked());
        } catch (DraftOutdated moved) {
            return pages.refused(moved(studio.sketch(moved.draft()), words), 409);
        }
    }

    private Page moved(DraftView sketch, ChangeAbout typed) {
        ChangeAbout now = ChangeAbout.of(sketch);
        DraftConflictView moved = DraftConflictView.to(sketch)
                .compare("showcase.about.tagline.en", typed.taglineEn(), now.taglineEn())
                .compare("showcase.about.tagline.de", typed.taglineDe(), now.taglineDe())
                .compare("showcase.about.tagline.nl", typed.taglineNl(), now.taglineNl())
                .compare("showcase.about.story.en", typed.storyEn(), now.storyEn())
                .compare("showcase.about.story.de", typed.storyDe(), now.storyDe())
                .compare("showcase.about.story.nl", typed.storyNl(), now.storyNl());
        return page(sketch, typed).with("moved", moved);
    }

    private Page page(DraftView sketch, ChangeAbout words) {
        return pages.page("about", sketch).with("words", words);
    }
}
