package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductCardTest {
    @ParameterizedTest
    @CsvSource({"true, v1, true", "false, v1, false", "true, , false", "false, , false"})
    void onePressBuysWhatIsThereAndLeavesNothingToChoose(boolean inStock, String only, boolean quick) {
        assertThat(new CardAvailability(inStock, false, only).quick()).isEqualTo(quick);
    }

    @Test
    void leadsToItsProduct() {
        ProductCard card = new ProductCard(
                "7k3m",
                "morning-mug",
                "Morning mug",
                "lumen",
                ProductSummary.EMPTY,
                ProductRating.NONE,
                new CardAvailability(true, false, null));
        assertThat(card.path()).isEqualTo("/products/7k3m-morning-mug");
    }

    @Test
    void aMeanAndItsCountComeBackFromTheirSum() {
        for (int count = 0; count <= 50; count++)
            for (int sum = count; sum <= count * 5; sum++)
                assertThat(ProductRating.of(new ProductRating(sum, count).mean(), count))
                        .isEqualTo(new ProductRating(sum, count));
    }
}
