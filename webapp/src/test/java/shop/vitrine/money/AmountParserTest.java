package shop.vitrine.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.web.language.CurrentLanguage;

class AmountParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|1200",
                "12,5|1250",
                "12.50|1250",
                "€ 3,99|399",
                "1.299,00|129900",
                "1,299.00|129900",
                "0,05|5",
                "1 299,00|129900"
            })
    void readsWhatPeopleType(String typed, long cents) {
        assertThat(AmountParser.typed(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "much",
                "1.299",
                "1,299",
                "-3",
                "1,2,3",
                "12,345",
                "1e3",
                "0x10",
                "9999999999999",
                "1,234,567,890,123.00"
            })
    void takesNothingThatCouldMeanSomethingElse(String typed) {
        assertThat(AmountParser.typed(typed)).isEmpty();
    }

    @Test
    void everyAmountIsReadAsItIsWrittenInEachLanguage() {
        for (long cents = 0; cents <= 250_000_000; cents = cents * 11 / 10 + 1) {
            Money amount = Money.of(cents);
            assertThat(AmountParser.typed(amount.plain())).hasValue(cents);
            assertThat(AmountParser.typed(amount.plain().replace('.', ','))).hasValue(cents);
            for (Locale language : CurrentLanguage.SUPPORTED)
                assertThat(AmountParser.typed(amount.in(language)))
                        .as(amount.in(language))
                        .hasValue(cents);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  7  '|700",
                "7€|700",
                "€7|700",
                "7,0|700",
                "7.09|709",
                "1'299,00|129900",
                "1 299 000,50|129900050",
                "1,299,000.50|129900050",
                "999999999999|99999999999900",
                "007|700"
            })
    void spacesSignsAndLeadingZerosChangeNothing(String typed, long cents) {
        assertThat(AmountParser.typed(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,",
                ",5",
                ".50",
                "1.29,00",
                "1,2990.00",
                "12 34",
                "+5",
                "5 -",
                "€",
                "1.299.00",
                "1,299,00",
                "five",
                "5,5,5",
                "1.000.000",
                "12:50",
                "½",
                "1299.000,00",
                "5 EUR"
            })
    void whatNobodyWritesForAnAmountIsNone(String typed) {
        assertThat(AmountParser.typed(typed)).isEmpty();
    }
}
