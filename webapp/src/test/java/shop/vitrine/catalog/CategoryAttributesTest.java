package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CategoryAttributesTest {
    @Test
    void buyersReadNamesAndChoicesInTheirLanguage() {
        assertThat(CategoryAttributes.name("socket", Locale.GERMAN)).isEqualTo("Fassung");
        assertThat(CategoryAttributes.value("Socket", "built-in LED", Locale.of("nl")))
                .isEqualTo("Ingebouwde led");
        assertThat(CategoryAttributes.value("Dishwasher-safe", "Yes", Locale.GERMAN))
                .isEqualTo("Ja");
    }

    @Test
    void whatNoCategoryAsksForStaysAsItWasWritten() {
        assertThat(CategoryAttributes.name("Glaze", Locale.GERMAN)).isEqualTo("Glaze");
        assertThat(CategoryAttributes.value("Glaze", "Celadon", Locale.GERMAN)).isEqualTo("Celadon");
        assertThat(CategoryAttributes.value("Socket", "B22", Locale.GERMAN)).isEqualTo("B22");
    }

    @Test
    void aCategoryHasItsOwnWordForIt() {
        assertThat(CategoryAttributes.name("beauty", "Ingredients", Locale.GERMAN))
                .isEqualTo("Inhaltsstoffe");
        assertThat(CategoryAttributes.name("food", "Ingredients", Locale.GERMAN))
                .isEqualTo("Zutaten");
    }
}
