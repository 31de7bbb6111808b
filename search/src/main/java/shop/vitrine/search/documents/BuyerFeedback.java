package shop.vitrine.search.documents;

/** Mean rating from 1 to 5, or 0; pieces sold, all-time or recent as the caller decides. */
public record BuyerFeedback(double rating, int ratingCount, long sold) {
    public BuyerFeedback {
        Checked.that(rating >= 0 && rating <= 5 && ratingCount >= 0, "rating not within 0–5");
        Checked.that(sold >= 0, "sold below 0");
    }
}
