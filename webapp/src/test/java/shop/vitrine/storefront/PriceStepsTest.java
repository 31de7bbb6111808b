package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriceStepsTest {
    @Test
    void everyWholeEuroIsInOneStep() {
        for (int euro = 0; euro <= 1_000; euro++) {
            int amount = euro;
            assertThat(PriceSteps.EUROS)
                    .filteredOn(
                            from -> from <= amount && (PriceSteps.end(from) == null || amount <= PriceSteps.end(from)))
                    .hasSize(1);
        }
    }

    @Test
    void theyRiseFromNothing() {
        assertThat(PriceSteps.EUROS).startsWith(0).isSorted().doesNotHaveDuplicates();
        assertThat(PriceSteps.MINOR).hasSameSizeAs(PriceSteps.EUROS).contains(50_000L);
        assertThat(PriceSteps.end(500)).isNull();
    }
}
