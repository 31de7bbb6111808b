package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProductQueryTest {
    @Test
    void hasBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProductQuery.of("x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> ProductQuery.all().page(100, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> ProductQuery.all().page(-1, 24));
        assertThatIllegalArgumentException().isThrownBy(() -> ProductQuery.all().page(0, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> ProductFilters.NONE.minRating(6));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceFilter.between(20L, 10L));
        assertThat(ProductQuery.all()
                        .page(QueryWindow.lastPage(24), 24)
                        .window()
                        .page())
                .isEqualTo(415);
    }

    @Test
    void speaksThreeLanguages() {
        assertThat(ProductQuery.all().language("de-AT").language()).isEqualTo("de");
        assertThat(ProductQuery.all().language("fr").language()).isEqualTo("en");
        assertThat(ProductQuery.all().language(null).language()).isEqualTo("en");
    }
}
