package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StorefrontLabelsTest {
    private final StorefrontLabels english = new StorefrontLabels(Locale.ENGLISH);

    @Test
    void aStepOfPricesEndsWhereTheNextBegins() {
        assertThat(english.price(10, 24)).isEqualTo("€10 to €25");
        assertThat(english.price(0, 9)).isEqualTo("Up to €10");
        assertThat(english.price(500, null)).isEqualTo("From €500");
    }

    @Test
    void aRangeOfOnesOwnIsSaidAsItWasTyped() {
        assertThat(english.price(12, 40)).isEqualTo("€12 to €40");
        assertThat(english.price(null, 40)).isEqualTo("Up to €40");
    }

    @Test
    void knownAttributesAreTranslated() {
        assertThat(new StorefrontLabels(Locale.GERMAN).attribute("Color")).isEqualTo("Farbe");
        assertThat(english.attribute("Wick")).isEqualTo("Wick");
    }
}
