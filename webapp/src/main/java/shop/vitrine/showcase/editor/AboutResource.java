package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.FramePolicy;

@Path("/seller/showcase/about")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class AboutResource {
    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @Inject
    FormValidator forms;

    @GET
    public Response show(@QueryParam("notice") String notice) {
        DraftView view = editor.open();
        return page(view, ChangeAbout.of(view))
                .with("notice", EditorPages.NOTICES.read(notice))
                .toResponse();
    }

    @POST
    public Response save(ChangeAbout words) {
        Problems problems = forms.check(words);
        if (words.story().lacksEnglish()) problems = problems.and("storyEn", "showcase.about.english");
        if (problems.any()) return pages.wrong(page(editor.open(), words).with("problems", problems), words.version());
        return pages.change(
                words.version(),
                design -> design.withTexts(words.tagline().text(), words.story().text()),
                view -> pages.saved(page(view, ChangeAbout.of(view)), "/seller/showcase/about", words.marked()),
                now -> pages.outdated(page(now, words), conflict(now, words)));
    }

    private Conflict conflict(DraftView view, ChangeAbout typed) {
        ChangeAbout now = ChangeAbout.of(view);
        return pages.conflict(view)
                .compare(
                        pages.text("showcase.about.tagline.en"),
                        now.tagline().taglineEn(),
                        typed.tagline().taglineEn())
                .compare(
                        pages.text("showcase.about.tagline.de"),
                        now.tagline().taglineDe(),
                        typed.tagline().taglineDe())
                .compare(
                        pages.text("showcase.about.tagline.nl"),
                        now.tagline().taglineNl(),
                        typed.tagline().taglineNl())
                .compare(
                        pages.text("showcase.about.story.en"),
                        now.story().storyEn(),
                        typed.story().storyEn())
                .compare(
                        pages.text("showcase.about.story.de"),
                        now.story().storyDe(),
                        typed.story().storyDe())
                .compare(
                        pages.text("showcase.about.story.nl"),
                        now.story().storyNl(),
                        typed.story().storyNl());
    }

    private Page page(DraftView view, ChangeAbout words) {
        return pages.page("about", view).with("words", words);
    }
}
