package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import shop.vitrine.search.documents.BuyerFeedback;
import shop.vitrine.search.documents.DocumentPrice;

class ProductScoreTest {
    @Test
    void withoutReviewsAProductIsTakenForAUsualOne() {
        assertThat(rating(0, 0)).isEqualTo(3.5);
    }

    @Test
    void fiveReviewsMoveItHalfway() {
        assertThat(rating(5, 5)).isEqualTo((3.5 + 5) / 2);
        assertThat(rating(1, 5)).isEqualTo((3.5 + 1) / 2);
    }

    @Test
    void aSingleFiveBeatsNobodyWhoIsWellKnown() {
        assertThat(rating(5, 1)).isLessThan(rating(4.5, 50));
        assertThat(rating(1, 1)).isGreaterThan(rating(2, 50));
    }

    @Test
    void manyReviewsAreTakenAtTheirWord() {
        for (double mean = 1; mean <= 5; mean += 0.5)
            assertThat(rating(mean, 100_000)).isCloseTo(mean, within(0.001));
    }

    @Test
    void aBetterMeanOfAsManyReviewsNeverRanksLower() {
        for (int count = 1; count <= 200; count *= 3)
            for (double mean = 1; mean < 5; mean += 0.25)
                assertThat(rating(mean + 0.25, count)).isGreaterThan(rating(mean, count));
    }

    @Test
    void theScoreStaysWithinTheRatings() {
        for (int count = 0; count <= 1_000; count = count * 2 + 1)
            for (double mean = 1; mean <= 5; mean += 0.5)
                assertThat(rating(mean, count)).isBetween(1.0, 5.0);
    }

    @Test
    void popularityGrowsWithWhatIsSoldAndWithGoodReviews() {
        assertThat(popularity(0, 0, 0)).isZero();
        for (long sold = 0; sold < 10_000; sold = sold * 3 + 1) {
            assertThat(popularity(sold + 1, 4, 10)).isGreaterThan(popularity(sold, 4, 10));
            assertThat(popularity(sold, 4, 11)).isGreaterThan(popularity(sold, 4, 10));
            assertThat(popularity(sold, 4.5, 10)).isGreaterThan(popularity(sold, 4, 10));
        }
        assertThat(popularity(9_999_999, 5, 999_999)).isLessThan(14);
    }

    @Test
    void tenTimesAsManySoldAreOneMore() {
        assertThat(popularity(999, 0, 0) - popularity(99, 0, 0)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aDiscountIsInWholePercentsAndNeverLessThanNoneNorMoreThanAll() {
        assertThat(ProductScore.discount(new DocumentPrice(500, 500, null, "EUR")))
                .isZero();
        assertThat(ProductScore.discount(new DocumentPrice(500, 900, 1_000L, "EUR")))
                .isEqualTo(50);
        for (long former = 1; former <= 200; former++)
            for (long price = 0; price < former; price++)
                assertThat(ProductScore.discount(new DocumentPrice(price, price, former, "EUR")))
                        .isBetween(1, 100);
    }

    private static double rating(double mean, int count) {
        return ProductScore.rating(new BuyerFeedback(mean, count, 0));
    }

    private static double popularity(long sold, double mean, int count) {
        return ProductScore.popularity(new BuyerFeedback(mean, count, sold));
    }
}
