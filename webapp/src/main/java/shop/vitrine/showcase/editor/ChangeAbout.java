package shop.vitrine.showcase.editor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.web.conflict.Version;

/** The submitted tagline and story; {@code marked} if the form showed errors and must be rendered again. */
record ChangeAbout(
        Version version, @Valid TaglineInput tagline, @Valid StoryInput story, boolean marked) {
    private static final int TAGLINE = 120;
    private static final int STORY = 4000;
    private static final String LONG = "showcase.about.long";
    private static final LocalizedText NOTHING = new LocalizedText(null, null, null);

    public record TaglineInput(
            @NotNull(message = "showcase.about.needed") @Size(max = TAGLINE, message = LONG)
            String taglineEn,

            @Size(max = TAGLINE, message = LONG) String taglineDe,
            @Size(max = TAGLINE, message = LONG) String taglineNl) {
        LocalizedText text() {
            return new LocalizedText(taglineEn, taglineDe, taglineNl);
        }
    }

    public record StoryInput(
            @Size(max = STORY, message = LONG) String storyEn,
            @Size(max = STORY, message = LONG) String storyDe,
            @Size(max = STORY, message = LONG) String storyNl) {
        /** English is the fallback, so a story in another language needs it. */
        boolean lacksEnglish() {
            return storyEn == null && (storyDe != null || storyNl != null);
        }

        LocalizedText text() {
            return storyEn == null ? null : new LocalizedText(storyEn, storyDe, storyNl);
        }
    }

    static ChangeAbout of(DraftView view) {
        Design design = view.design();
        LocalizedText tagline = design.tagline();
        LocalizedText story = design.story() == null ? NOTHING : design.story();
        return new ChangeAbout(
                Version.of(view.version()),
                new TaglineInput(tagline.en(), tagline.de(), tagline.nl()),
                new StoryInput(story.en(), story.de(), story.nl()),
                false);
    }
}
