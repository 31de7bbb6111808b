package shop.vitrine.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.Listing;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.media.Pictures;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Messages;
import shop.vitrine.pages.Upload;

/** Takes uploads in as pictures, each by itself: one that is none keeps no other out. Call outside of a transaction. */
@ApplicationScoped
class PicturesTaken {
    @Inject
    Pictures pictures;

    @Inject
    Language language;

    /** @param errors a sentence for each file that was refused, in the visitor's language */
    public record Result(List<Shot> shots, List<Error> errors) {}

    /** @param file what the visitor calls it */
    public record Error(String file, String text) {}

    /** @param before the pictures that there are */
    Result take(List<Upload> files, List<Shot> before) {
        List<Shot> shots = new ArrayList<>(before);
        List<Error> errors = new ArrayList<>();
        for (Upload file : files) {
            if (shots.size() == Listing.MOST_PICTURES) {
                errors.add(new Error(file.name(), text("catalog.listing.pictures.many")));
                continue;
            }
            try (InputStream in = file.open()) {
                String hash = pictures.add(in).hash();
                if (shots.stream().noneMatch(one -> one.picture().equals(hash))) shots.add(new Shot(hash, ""));
                else errors.add(new Error(file.name(), text("catalog.listing.pictures.twice")));
            } catch (PictureRefused refused) {
                errors.add(new Error(
                        file.name(), text(refused.key(), refused.parameters().toArray())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Result(shots, errors);
    }

    private String text(String key, Object... parameters) {
        return Messages.text(language.locale(), key, parameters);
    }
}
