package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "Mug, mug",
        "100% Wool -- blue, 100-wool-blue",
        "Œuvre № 5, uvre-no-5",
        "Ⅳ / IV, iv-iv",
        "'   ', item",
        "😀 smile 😀, smile",
        "Ångström, angstrom",
        "a_b.c/d, a-b-c-d",
        "ﬁne, fine"
    })
    void anythingBecomesAnAddress(String text, String slug) {
        assertThat(SlugGenerator.of(text)).isEqualTo(slug);
    }

    @Test
    void aSlugOfASlugIsItself() {
        for (String text : List.of("Große Schüssel, 24 cm", "Café – Crème!", "x".repeat(200), "a b ".repeat(40))) {
            String slug = SlugGenerator.of(text);
            assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(60);
            assertThat(SlugGenerator.of(slug)).isEqualTo(slug);
        }
    }
}
