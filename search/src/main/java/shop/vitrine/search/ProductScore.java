package shop.vitrine.search;

import shop.vitrine.search.documents.BuyerFeedback;
import shop.vitrine.search.documents.DocumentPrice;

/**
 * How well a product stands with buyers, as numbers to sort by. Each formula stands here twice, of the same numbers: in
 * Java for the index, and as SQL over the columns of {@code products p} for where PostgreSQL answers. Both round to the
 * index's {@code float}, so that what is alike for one is alike for the other.
 */
final class ProductScore {
    /** What a product without reviews is taken for, and how many reviews it takes to move it halfway. */
    private static final double USUAL_RATING = 3.5;

    private static final int USUAL_COUNT = 5;

    private static final String MEAN =
            "((p.rating_sum + %s) / (p.rating_count + %s))".formatted(USUAL_RATING * USUAL_COUNT, USUAL_COUNT);

    static final String RATING = "(cast(%s as real))".formatted(MEAN);

    static final String POPULARITY =
            "(cast(log(cast(1 + p.sold as float8)) + log(cast(1 + p.rating_count as float8)) * %s / 5 as real))"
                    .formatted(MEAN);

    static final String DISCOUNT = "(coalesce(100 - 100 * p.price_min / p.former_price, 0))";

    private ProductScore() {}

    /** The mean rating, drawn to the usual one while reviews are few (a Bayesian mean), so that one 5 beats nobody. */
    static double rating(BuyerFeedback feedback) {
        var sum = feedback.rating() * feedback.ratingCount() + USUAL_RATING * USUAL_COUNT;
        return sum / (feedback.ratingCount() + USUAL_COUNT);
    }

    /** About 0 to 8: decades of pieces sold, and of reviews as far as they are good ones. */
    static double popularity(BuyerFeedback feedback) {
        return Math.log10(1 + feedback.sold()) + Math.log10(1 + feedback.ratingCount()) * rating(feedback) / 5;
    }

    /** Whole percents off the former price; 0 without one. */
    static int discount(DocumentPrice price) {
        return price.former() == null ? 0 : (int) (100 - 100 * price.min() / price.former());
    }
}
