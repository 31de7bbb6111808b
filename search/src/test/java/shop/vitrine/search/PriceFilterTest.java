package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PriceFilterTest {
    @Test
    void anEndMayBeOpen() {
        assertThat(PriceFilter.ANY.isAny()).isTrue();
        assertThat(PriceFilter.between(null, null)).isEqualTo(PriceFilter.ANY);
        assertThat(PriceFilter.between(0L, null).isAny()).isFalse();
        assertThat(PriceFilter.between(null, 0L).isAny()).isFalse();
    }

    @Test
    void aRangeIsNeverNegativeNorUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> PriceFilter.between(-1L, null));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceFilter.between(null, -1L));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceFilter.between(11L, 10L));
        assertThat(PriceFilter.between(10L, 10L).from()).isEqualTo(10);
    }

    @Test
    void everyPriceIsInExactlyOneOfTheRangesThatAreCounted() {
        for (long price = 0; price <= 60_000; price++) {
            long amount = price;
            assertThat(FacetRequest.PRICES.stream()
                            .filter(range -> range.from() <= amount && (range.to() == null || amount <= range.to()))
                            .count())
                    .as("%d", price)
                    .isEqualTo(1);
        }
    }
}
