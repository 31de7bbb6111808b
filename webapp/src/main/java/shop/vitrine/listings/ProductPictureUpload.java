package shop.vitrine.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.media.Pictures;
import shop.vitrine.web.form.Upload;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

/** Stores uploads as pictures; a bad file does not stop the others. Not transactional. */
@ApplicationScoped
class ProductPictureUpload {
    @Inject
    Pictures pictures;

    @Inject
    CurrentLanguage language;

    /** @param errors one sentence per refused file, in the visitor's language */
    public record PictureUploadResult(List<PictureInput> shots, List<PictureUploadError> errors) {}

    public record PictureUploadError(String file, String text) {}

    PictureUploadResult take(List<Upload> files, List<PictureInput> before) {
        List<PictureInput> shots = new ArrayList<>(before);
        List<PictureUploadError> errors = new ArrayList<>();
        for (Upload file : files) {
            if (shots.size() == ProductDetails.MAX_PICTURES) {
                errors.add(new PictureUploadError(file.name(), text("listings.pictures.many")));
                continue;
            }
            try (InputStream in = file.open()) {
                String hash = pictures.add(in).hash();
                if (shots.stream().noneMatch(input -> input.picture().equals(hash)))
                    shots.add(new PictureInput(hash, ""));
                else errors.add(new PictureUploadError(file.name(), text("listings.pictures.twice")));
            } catch (PictureRefused refused) {
                errors.add(new PictureUploadError(
                        file.name(), text(refused.key(), refused.parameters().toArray())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new PictureUploadResult(shots, errors);
    }

    private String text(String key, Object... parameters) {
        return Messages.text(language.locale(), key, parameters);
    }
}
