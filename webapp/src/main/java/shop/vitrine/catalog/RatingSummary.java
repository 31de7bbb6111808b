package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What buyers think of a product, in all.
 *
 * @param sum of all ratings from 1 to 5
 */
@Embeddable
record RatingSummary(
        @Column(name = "rating_sum") long sum,
        @Column(name = "rating_count") int count) {
    static final RatingSummary NONE = new RatingSummary(0, 0);

    /** From 1 to 5; 0 where there are none. */
    double mean() {
        return count == 0 ? 0 : (double) sum / count;
    }
}
