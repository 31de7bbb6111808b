package shop.vitrine.search;

import shop.vitrine.search.documents.BuyerFeedback;
import shop.vitrine.search.documents.DocumentPrice;

/** Numbers to sort by. Each formula exists in Java and in SQL, from the same constants and rounded to {@code float}. */
final class ProductScore {
    /** Assumed rating without reviews, and the number of reviews that outweighs it. */
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

    /** Bayesian mean, so that a single 5 does not win. */
    static double rating(BuyerFeedback feedback) {
        var sum = feedback.rating() * feedback.ratingCount() + USUAL_RATING * USUAL_COUNT;
        return sum / (feedback.ratingCount() + USUAL_COUNT);
    }

    static double popularity(BuyerFeedback feedback) {
        return Math.log10(1 + feedback.sold()) + Math.log10(1 + feedback.ratingCount()) * rating(feedback) / 5;
    }

    static int discount(DocumentPrice price) {
        return price.former() == null ? 0 : (int) (100 - 100 * price.min() / price.former());
    }
}
