package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugGeneratorTest {
    @Test
    void keepsLettersAndDigitsOfAnyWriting() {
        assertThat(SlugGenerator.of("Große Schüssel, 24 cm")).isEqualTo("grosse-schussel-24-cm");
        assertThat(SlugGenerator.of("  Café – Crème!  ")).isEqualTo("cafe-creme");
    }

    @Test
    void isNeverEmptyAndNeverLong() {
        assertThat(SlugGenerator.of("茶碗")).isEqualTo("item");
        assertThat(SlugGenerator.of("--")).isEqualTo("item");
        assertThat(SlugGenerator.of("ab ".repeat(50)))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }
}
