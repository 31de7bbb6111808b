package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void theFirstValueCounts() {
        Parameters given = of("q", "mug", "lamp");
        assertThat(given.raw("q")).isEqualTo("mug");
        assertThat(given.text("q", 10)).isEqualTo("mug");
        assertThat(given.raw("x")).isEmpty();
        assertThat(new Parameters(Map.of("q", Collections.singletonList(null))).raw("q"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' a   mug ', 'a   mug'",
        "'blue\tmug', 'blue mug'",
        "'blue\u0000mug', 'blue mug'",
        "'\r\n', ''",
        "abcdefghij, abcdefgh",
        "'abcdefg hi', 'abcdefg'"
    })
    void textIsCleanedAndCut(String sent, String read) {
        assertThat(of("q", sent).text("q", 8)).isEqualTo(read);
    }

    @Test
    void noSignIsCutInTwo() {
        String smile = "\ud83d\ude00";
        assertThat(of("q", "abc" + smile).text("q", 4)).isEqualTo("abc");
        assertThat(of("q", "abc" + smile).text("q", 5)).isEqualTo("abc" + smile);
    }

    @Test
    void ofManyValuesTheFirstDifferentOnesAreTaken() {
        assertThat(of("shop", "a", " a ", "", "b", "a", "c").all("shop", 2, 10)).containsExactly("a", "b");
        assertThat(of("shop", "abcdef", "abcxyz").all("shop", 5, 3)).containsExactly("abc");
        assertThat(of("shop").all("other", 5, 3)).isEmpty();
    }

    @Test
    void valuesByKeyStandInTheOrderOfTheKeys() {
        Map<String, List<String>> sent = new TreeMap<>(Collections.reverseOrder());
        sent.put("attr.Size", List.of("L", "L", "M"));
        sent.put("attr.Colour", List.of("Red"));
        sent.put("attr.", List.of("nameless"));
        sent.put("attr.Empty", List.of(" "));
        sent.put("attribute", List.of("other"));
        assertThat(new Parameters(sent).keyed("attr.", 10, 20))
                .containsExactly(Map.entry("Colour", List.of("Red")), Map.entry("Size", List.of("L", "M")));
    }

    @Test
    void onlySoManyKeysAreRead() {
        Map<String, List<String>> sent = new TreeMap<>();
        for (char key = 'a'; key <= 'z'; key++) sent.put("attr." + key, List.of("1"));
        assertThat(new Parameters(sent).keyed("attr.", 3, 20)).containsOnlyKeys("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "-12, -12", "007, 7", "999999999999999999, 999999999999999999"})
    void wholeNumbersAreRead(String text, long number) {
        assertThat(Parameters.number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", "1.0", "1e3", " 1", "1 ", "0x1", "1000000000000000000", "--1", "one", "²"})
    void whatIsNoWholeNumberIsNone(String text) {
        assertThat(Parameters.number(text)).isNull();
    }

    @Test
    void daysAreReadAsFormsSendThem() {
        assertThat(Parameters.day("2026-03-01")).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Parameters.day("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-29", "2026-13-01", "2026-3-1", "01.03.2026", "20260301", "2026-03-01T00:00"})
    void whatIsNoDayIsNone(String text) {
        assertThat(Parameters.day(text)).isNull();
    }

    private static Parameters of(String name, String... values) {
        return new Parameters(Map.of(name, List.of(values)));
    }
}
