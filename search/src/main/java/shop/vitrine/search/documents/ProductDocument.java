package shop.vitrine.search.documents;

import java.time.Instant;
import java.util.Objects;

/**
 * A product as indexed, sufficient to draw its card. Missing texts are empty, never null. Results carry no description,
 * which is searchable but too long to return; {@code version} increases with every change.
 */
public record ProductDocument(
        String id,
        long version,
        DocumentText text,
        DocumentPlace place,
        DocumentOffer offer,
        BuyerFeedback feedback,
        Instant publishedAt) {

    public ProductDocument {
        id = Checked.required(id, "id");
        Checked.that(version >= 0, "version below 0");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    public ProductDocument withoutDescription() {
        return new ProductDocument(id, version, text.withoutDescription(), place, offer, feedback, publishedAt);
    }
}
