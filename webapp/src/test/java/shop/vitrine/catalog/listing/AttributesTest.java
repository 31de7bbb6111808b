package shop.vitrine.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttributesTest {
    @Test
    void buyersReadNamesAndChoicesInTheirLanguage() {
        assertThat(Attributes.name("socket", Locale.GERMAN)).isEqualTo("Fassung");
        assertThat(Attributes.value("Socket", "built-in LED", Locale.of("nl"))).isEqualTo("Ingebouwde led");
        assertThat(Attributes.value("Dishwasher-safe", "Yes", Locale.GERMAN)).isEqualTo("Ja");
    }

    @Test
    void whatNoCategoryAsksForStaysAsItWasWritten() {
        assertThat(Attributes.name("Glaze", Locale.GERMAN)).isEqualTo("Glaze");
        assertThat(Attributes.value("Glaze", "Celadon", Locale.GERMAN)).isEqualTo("Celadon");
        assertThat(Attributes.value("Socket", "B22", Locale.GERMAN)).isEqualTo("B22");
    }

    @Test
    void aCategoryHasItsOwnWordForIt() {
        assertThat(Attributes.name("beauty", "Ingredients", Locale.GERMAN)).isEqualTo("Inhaltsstoffe");
        assertThat(Attributes.name("food", "Ingredients", Locale.GERMAN)).isEqualTo("Zutaten");
    }
}
