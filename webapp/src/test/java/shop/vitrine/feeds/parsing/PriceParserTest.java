package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.catalog.InvalidValue;

class PriceParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.00 EUR | 5200",
                "EUR 52.00 | 5200",
                "52 eur | 5200",
                "52,5 EUR | 5250",
                "€ 9.95 | 995",
                "1,299.00 EUR | 129900",
                "1.299,00 EUR | 129900",
                "1 299,00 EUR | 129900",
                "1234567.89EUR | 123456789",
                "0.01 | 1",
            })
    void readsWhatCanMeanOneThingOnly(String text, long cents) {
        assertThat(PriceParser.parse(text)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.00 USD | PRICE_CURRENCY",
                "£52.00 | PRICE_UNREADABLE",
                "1.299 EUR | PRICE_UNREADABLE",
                "1,299 EUR | PRICE_UNREADABLE",
                "-5.00 EUR | PRICE_UNREADABLE",
                "NaN | PRICE_UNREADABLE",
                "free | PRICE_UNREADABLE",
                "1e9 EUR | PRICE_UNREADABLE",
                "0.00 EUR | PRICE_ZERO",
                "99999999.00 EUR | PRICE_HIGH",
                "99999999999999999999 EUR | PRICE_UNREADABLE",
            })
    void refusesTheRest(String text, String key) {
        assertThatThrownBy(() -> PriceParser.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(key);
    }
}
