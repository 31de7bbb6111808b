package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Framing;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.showcase.DraftMoved;

/** Tagline and story in the market's languages. */
@Path("/seller/showcase/words")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Staff(Role.CATALOGUE)
@Framing(Framing.Part.AROUND)
public class WordsResource {
    @Inject
    Studio studio;

    @Inject
    EditorPages pages;

    @Inject
    Forms forms;

    @GET
    public Response show() {
        Sketch sketch = studio.open();
        return page(sketch, ChangeWords.of(sketch)).toResponse();
    }

    @POST
    public Response save(ChangeWords words) {
        Problems problems = forms.check(words);
        if (words.storyLacksEnglish()) problems = problems.and("storyEn", "showcase.words.english");
        if (problems.any()) return pages.wrong(page(studio.open(), words).with("problems", problems), words.version());
        try {
            Sketch sketch = studio.change(words.version(), design -> design.say(words.tagline(), words.story()));
            return pages.saved(page(sketch, ChangeWords.of(sketch)), "/seller/showcase/words", words.marked());
        } catch (DraftMoved moved) {
            return pages.refused(moved(studio.sketch(moved.draft()), words), 409);
        }
    }

    private Page moved(Sketch sketch, ChangeWords typed) {
        ChangeWords now = ChangeWords.of(sketch);
        Moved moved = Moved.to(sketch)
                .but("showcase.words.tagline.en", typed.taglineEn(), now.taglineEn())
                .but("showcase.words.tagline.de", typed.taglineDe(), now.taglineDe())
                .but("showcase.words.tagline.nl", typed.taglineNl(), now.taglineNl())
                .but("showcase.words.story.en", typed.storyEn(), now.storyEn())
                .but("showcase.words.story.de", typed.storyDe(), now.storyDe())
                .but("showcase.words.story.nl", typed.storyNl(), now.storyNl());
        return page(sketch, typed).with("moved", moved);
    }

    private Page page(Sketch sketch, ChangeWords words) {
        return pages.page("words", sketch).with("words", words);
    }
}
