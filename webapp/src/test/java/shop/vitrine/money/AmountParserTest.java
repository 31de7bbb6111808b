package shop.vitrine.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"", "much", "1.299", "1,299", "-3", "1,2,3", "12,345", "1e3", "0x10", "9999999999999"})
    void takesNothingThatCouldMeanSomethingElse(String typed) {
        assertThat(AmountParser.typed(typed)).isEmpty();
    }
}
