package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.media.Pictures;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Messages;
import shop.vitrine.pages.Upload;
import shop.vitrine.tenants.showcase.Image;

/** Takes the picture of a form. Outside of any transaction, for pictures take their time. */
@ApplicationScoped
class Taking {
    @Inject
    Pictures pictures;

    @Inject
    Language language;

    /**
     * @param file null to keep what is there
     * @param alt null for no words
     * @param before null for none
     * @param gone whether there shall be none
     */
    Taken take(Upload file, String alt, Image before, boolean gone) {
        if (gone) return new Taken(null, null);
        if (file == null && before == null) return new Taken(null, null);
        try {
            String hash =
                    file == null ? before.hash() : pictures.add(file.open()).hash();
            Image image = new Image(hash, alt == null ? "" : alt);
            return new Taken(image, alt == null ? say("showcase.pictures.words") : null);
        } catch (PictureRefused refused) {
            return new Taken(before, say(refused.key(), refused.parameters().toArray()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String say(String key, Object... parameters) {
        Locale spoken = language.locale();
        return Messages.text(spoken, key, parameters);
    }

    /**
     * @param image null for none
     * @param wrong why it cannot be so, or null
     */
    record Taken(Image image, String wrong) {}
}
