package shop.vitrine.search.documents;

/**
 * What buyers made of a product.
 *
 * @param rating mean of its reviews, 0 (none) to 5
 * @param sold pieces, of all time or of a window that the caller chooses
 */
public record BuyerFeedback(double rating, int ratingCount, long sold) {
    public BuyerFeedback {
        Checked.that(rating >= 0 && rating <= 5 && ratingCount >= 0, "rating not within 0–5");
        Checked.that(sold >= 0, "sold below 0");
    }
}
