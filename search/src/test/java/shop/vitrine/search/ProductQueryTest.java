package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProductQueryTest {
    @Test
    void hasBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProductQuery.of("x".repeat(201)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ProductQuery.all().toBuilder().page(100).size(100).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductQuery.all().toBuilder().page(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductQuery.all().toBuilder().size(101).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductQuery.all().toBuilder().minRating(6).build());
        assertThatIllegalArgumentException().isThrownBy(() -> PriceFilter.between(20L, 10L));
        assertThat(ProductQuery.all().toBuilder()
                        .page(ProductQuery.lastPage(24))
                        .size(24)
                        .build()
                        .page())
                .isEqualTo(415);
    }

    @Test
    void speaksThreeLanguages() {
        assertThat(ProductQuery.all().toBuilder().language("de-AT").build().language())
                .isEqualTo("de");
        assertThat(ProductQuery.all().toBuilder().language("fr").build().language())
                .isEqualTo("en");
        assertThat(ProductQuery.all().toBuilder().language(null).build().language())
                .isEqualTo("en");
    }
}
