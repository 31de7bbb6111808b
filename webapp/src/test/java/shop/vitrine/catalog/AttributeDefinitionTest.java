package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.catalog.AttributeDefinition.AttributeType;
import shop.vitrine.tenants.LocalizedText;

class AttributeDefinitionTest {
    private final AttributeDefinition height = definition(AttributeType.NUMBER, "cm");
    private final AttributeDefinition count = definition(AttributeType.NUMBER, "");
    private final AttributeDefinition text = definition(AttributeType.TEXT, "");
    private final AttributeDefinition socket = definition(AttributeType.CHOICE, "");

    @ParameterizedTest
    @CsvSource({
        "42, 42 cm",
        "'4,5', 4.5 cm",
        "4.5, 4.5 cm",
        "' 42 ', 42 cm",
        "0.125, 0.125 cm",
        "999999999, 999999999 cm"
    })
    void numbersAreKeptWithTheirUnit(String typed, String kept) {
        assertThat(height.kept(typed)).contains(kept);
        assertThat(height.shown(kept)).contains(typed.strip().replace(',', '.'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tall", "-4", "4.", ".5", "1.2345", "1234567890", "4 cm", "1e3", "4,5,6", "½"})
    void whatIsNoNumberIsNotKept(String typed) {
        assertThat(height.kept(typed)).isEmpty();
        assertThat(count.kept(typed)).isEmpty();
    }

    @Test
    void aNumberOfThingsHasNoUnit() {
        assertThat(count.kept("12")).contains("12");
        assertThat(count.shown("12")).contains("12");
        assertThat(count.label(Locale.GERMAN)).isEqualTo("Höhe");
        assertThat(height.label(Locale.GERMAN)).isEqualTo("Höhe (cm)");
    }

    @Test
    void whatTheFieldCouldNotHaveBroughtIsNotShownInIt() {
        assertThat(height.shown("about 42 cm")).isEmpty();
        assertThat(height.shown("42 in")).isEmpty();
        assertThat(socket.shown("B22")).isEmpty();
        assertThat(text.shown("whatever")).contains("whatever");
    }

    @Test
    void onlyWhatCanBeChosenIsKept() {
        assertThat(socket.kept("Built-in LED")).contains("Built-in LED");
        assertThat(socket.kept("built-in led")).isEmpty();
        assertThat(socket.kept("")).isEmpty();
        assertThat(socket.options(Locale.GERMAN))
                .containsExactly(
                        Map.entry("", "–"), Map.entry("E27", "E27"), Map.entry("Built-in LED", "LED eingebaut"));
    }

    @Test
    void textIsOneLineAndNotTooLong() {
        assertThat(text.kept("  Salt &amp;  pepper\n")).contains("Salt & pepper");
        assertThat(text.kept("x".repeat(AttributeDefinition.MAX_LENGTH))).isPresent();
        assertThat(text.kept("x".repeat(AttributeDefinition.MAX_LENGTH + 1))).isEmpty();
    }

    private static AttributeDefinition definition(AttributeType type, String unit) {
        List<LocalizedText> choices = type == AttributeType.CHOICE
                ? List.of(
                        new LocalizedText("E27", "E27", "E27"),
                        new LocalizedText("Built-in LED", "LED eingebaut", "Ingebouwde led"))
                : List.of();
        return new AttributeDefinition(
                "height", type, unit, false, new LocalizedText("Height", "Höhe", "Hoogte"), choices);
    }
}
