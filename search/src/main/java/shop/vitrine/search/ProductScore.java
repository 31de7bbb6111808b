package shop.vitrine.search;

/** How well a product stands with buyers, as two numbers to sort by. */
final class ProductScore {
    /** What a product without reviews is taken for, and how many reviews it takes to move it halfway. */
    private static final double USUAL_RATING = 3.5;

    private static final int USUAL_COUNT = 5;

    private ProductScore() {}

    /** The mean rating, drawn to the usual one while reviews are few (a Bayesian mean), so that one 5 beats nobody. */
    static double rating(ProductDocument product) {
        var sum = product.rating() * product.ratingCount() + USUAL_RATING * USUAL_COUNT;
        return sum / (product.ratingCount() + USUAL_COUNT);
    }

    /** About 0 to 8: decades of pieces sold, and of reviews as far as they are good ones. */
    static double popularity(ProductDocument product) {
        return Math.log10(1 + product.sold()) + Math.log10(1 + product.ratingCount()) * rating(product) / 5;
    }
}
