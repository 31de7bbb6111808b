package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.media.Pictures;
import shop.vitrine.showcase.design.DesignImage;
import shop.vitrine.web.form.Upload;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

/** Stores an uploaded picture. Not transactional: processing takes time. */
@ApplicationScoped
class ImageUpload {
    @Inject
    Pictures pictures;

    @Inject
    CurrentLanguage language;

    /** A null file keeps the current picture. */
    UploadedImage take(Upload file, String alt, DesignImage before, boolean gone) {
        if (gone) return new UploadedImage(null, null);
        if (file == null && before == null) return new UploadedImage(null, null);
        try {
            String hash =
                    file == null ? before.hash() : pictures.add(file.open()).hash();
            DesignImage image = new DesignImage(hash, alt == null ? "" : alt);
            return new UploadedImage(image, alt == null ? message("showcase.pictures.words") : null);
        } catch (PictureRefused refused) {
            return new UploadedImage(
                    before, message(refused.key(), refused.parameters().toArray()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String message(String key, Object... parameters) {
        Locale spoken = language.locale();
        return Messages.text(spoken, key, parameters);
    }

    record UploadedImage(DesignImage image, String wrong) {}
}
