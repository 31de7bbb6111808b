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

/** Takes uploads in as pictures, each by itself: one that is none keeps no other out. Call outside of a transaction. */
@ApplicationScoped
class ProductPictureUpload {
    @Inject
    Pictures pictures;

    @Inject
    CurrentLanguage language;

    /** @param errors a sentence for each file that was refused, in the visitor's language */
    public record PictureUploadResult(List<PictureInput> shots, List<PictureUploadError> errors) {}

    /** @param file what the visitor calls it */
    public record PictureUploadError(String file, String text) {}

    /** @param before the pictures that there are */
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
