package shop.vitrine.showcase.editor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.tenants.LocalText;
import shop.vitrine.tenants.showcase.Design;

/**
 * What a shop says of itself, as its form sends it.
 *
 * @param marked whether the form showed what was wrong, and so has to be shown anew
 */
public record ChangeWords(
        Integer version,

        @NotNull(message = "showcase.words.needed") @Size(max = TAGLINE, message = LONG)
        String taglineEn,

        @Size(max = TAGLINE, message = LONG) String taglineDe,
        @Size(max = TAGLINE, message = LONG) String taglineNl,
        @Size(max = STORY, message = LONG) String storyEn,
        @Size(max = STORY, message = LONG) String storyDe,
        @Size(max = STORY, message = LONG) String storyNl,
        boolean marked) {
    private static final int TAGLINE = 120;
    private static final int STORY = 4000;
    private static final String LONG = "showcase.words.long";
    private static final LocalText NOTHING = new LocalText(null, null, null);

    static ChangeWords of(Sketch sketch) {
        Design design = sketch.design();
        LocalText tagline = design.tagline();
        LocalText story = design.story() == null ? NOTHING : design.story();
        return new ChangeWords(
                sketch.version(), tagline.en(), tagline.de(), tagline.nl(), story.en(), story.de(), story.nl(), false);
    }

    LocalText tagline() {
        return new LocalText(taglineEn, taglineDe, taglineNl);
    }

    /** English stands in where a language is missing, so a story in another one needs it. */
    boolean storyLacksEnglish() {
        return storyEn == null && (storyDe != null || storyNl != null);
    }

    LocalText story() {
        return storyEn == null ? null : new LocalText(storyEn, storyDe, storyNl);
    }
}
