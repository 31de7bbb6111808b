package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.web.conflict.Version;

class ShownQuoteTest {
    @Test
    void comesBackWithTheOrderAsItWasShown() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int count = 0; count <= 5; count++) {
            ShownQuote shown = new ShownQuote(4_693 * count, Map.copyOf(lines));
            assertThat(ShownQuote.of(shown.version())).isEqualTo(shown);
            lines.put("7k3m9qxd4t2" + count, count + "x1999");
        }
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        Map<String, String> one = new LinkedHashMap<>(Map.of("a", "1x1"));
        one.put("b", "2x2");
        Map<String, String> other = new LinkedHashMap<>(Map.of("b", "2x2"));
        other.put("a", "1x1");
        assertThat(new ShownQuote(5, one).version()).isEqualTo(new ShownQuote(5, other).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "many", "-5", "1.5", "9999999999", "x;a:1x1"})
    void aSumThatCannotBeReadIsNone(String text) {
        assertThat(ShownQuote.of(new Version(text)).total()).isNull();
    }

    @Test
    void nonsenseBetweenTheLinesIsLeftOut() {
        assertThat(ShownQuote.of(new Version("5;a:1x1;nonsense;b:2x2:3")).lines())
                .isEqualTo(Map.of("a", "1x1", "b", "2x2:3"));
        assertThat(ShownQuote.of(Version.NONE).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1x1999, 1, 1999", "99x0, 99, 0", "9999x999999999999, 9999, 999999999999"})
    void aLineIsSoManyAtAPrice(String text, int quantity, long price) {
        QuoteLine.ShownLine line = QuoteLine.ShownLine.read(text);
        assertThat(line.quantity()).isEqualTo(quantity);
        assertThat(line.price()).isEqualTo(price);
        assertThat(line).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1x", "x1", "1X1", "-1x1", "10000x1", "1x1x1", "1 x 1", "1x1.5"})
    void whatIsNoLineIsNone(String text) {
        assertThat(QuoteLine.ShownLine.read(text)).isNull();
    }
}
