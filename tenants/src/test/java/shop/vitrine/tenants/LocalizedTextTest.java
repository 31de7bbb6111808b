package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
    @ParameterizedTest
    @CsvSource({
        "en, Mugs, Becher, Bekers, Mugs",
        "de, Mugs, Becher, Bekers, Becher",
        "nl, Mugs, Becher, Bekers, Bekers",
        "de-AT, Mugs, Becher, Bekers, Becher",
        "fr, Mugs, Becher, Bekers, Mugs",
        "de, Mugs, , Bekers, Mugs",
        "nl, Mugs, Becher, ' ', Mugs"
    })
    void isReadInTheLanguageOrInEnglish(String language, String en, String de, String nl, String read) {
        assertThat(new LocalizedText(en, de, nl).in(Locale.forLanguageTag(language)))
                .isEqualTo(read);
    }
}
