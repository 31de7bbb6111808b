package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisLanguageTest {
    @ParameterizedTest
    @CsvSource({"en, en", "de, de", "DE, de", "de-AT, de", "nl-BE, nl", "fr, en", "d, en", "'', en", ", en"})
    void aTagIsReadByItsLanguage(String tag, String code) {
        assertThat(AnalysisLanguage.of(tag).code()).isEqualTo(code);
    }
}
