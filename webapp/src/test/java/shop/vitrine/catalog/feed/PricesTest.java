package shop.vitrine.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
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
        assertThat(Prices.parse(text)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.00 USD | catalog.feed.price.currency",
                "£52.00 | catalog.feed.price.unreadable",
                "1.299 EUR | catalog.feed.price.unreadable",
                "1,299 EUR | catalog.feed.price.unreadable",
                "-5.00 EUR | catalog.feed.price.unreadable",
                "NaN | catalog.feed.price.unreadable",
                "free | catalog.feed.price.unreadable",
                "1e9 EUR | catalog.feed.price.unreadable",
                "0.00 EUR | catalog.feed.price.zero",
                "99999999.00 EUR | catalog.feed.price.high",
                "99999999999999999999 EUR | catalog.feed.price.unreadable",
            })
    void refusesTheRest(String text, String key) {
        assertThatThrownBy(() -> Prices.parse(text))
                .isInstanceOf(BadValue.class)
                .hasMessage(key);
    }
}
