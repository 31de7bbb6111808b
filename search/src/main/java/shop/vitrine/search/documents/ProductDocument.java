package shop.vitrine.search.documents;

import java.time.Instant;
import java.util.Objects;

/**
 * One product as buyers may find it, with enough to draw its card without the database.
 *
 * <p>Absent texts are empty, never null. Products out of a search, a suggestion or a recommendation carry an empty
 * description: it is searched, but too long to travel with every hit.
 *
 * @param id unique in the market
 * @param version grows with every change of this product; the index keeps the highest it has seen
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
