package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** @param sum of all ratings from 1 to 5 */
@Embeddable
public record ProductRating(
        @Column(name = "rating_sum") long sum,
        @Column(name = "rating_count") int count) {
    static final ProductRating NONE = new ProductRating(0, 0);

    public static ProductRating of(double mean, int count) {
        return new ProductRating(Math.round(mean * count), count);
    }

    public double mean() {
        return count == 0 ? 0 : (double) sum / count;
    }
}
