package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"S, M ,L|S;M;L", "S,,M,S|S;M", "One size|One size", "' '|''", "''|''", "|''", ",|''"})
    void valuesOfOneLineStandBetweenCommas(String typed, String values) {
        assertThat(OptionInput.typed("Size", typed).values())
                .isEqualTo(values.isEmpty() ? List.of() : List.of(values.split(";")));
    }

    @Test
    void onSeveralLinesACommaIsPartOfTheValue() {
        assertThat(OptionInput.typed("Size", "Small, short\n\n Large \r\nLarge").values())
                .containsExactly("Small, short", "Large");
    }

    @Test
    void whatTheFieldShowsIsReadAsItWas() {
        for (List<String> values : List.of(
                List.of("S"),
                List.of("S", "M", "L"),
                List.of("Small, short"),
                List.of("Small, short", "Large, long"),
                List.<String>of())) {
            OptionInput input = new OptionInput("Size", values);
            assertThat(OptionInput.typed("Size", input.lines())).isEqualTo(input);
        }
    }

    @Test
    void isCompleteWithANameAndAValue() {
        assertThat(OptionInput.typed("Size", "S").isComplete()).isTrue();
        assertThat(OptionInput.typed("Size", "").isComplete()).isFalse();
        assertThat(OptionInput.typed("", "S").isComplete()).isFalse();
        assertThat(OptionInput.typed(null, null)).isEqualTo(OptionInput.NONE);
        assertThat(OptionInput.NONE.isEmpty()).isTrue();
        assertThat(OptionInput.typed("", "S").isEmpty()).isFalse();
    }

    @Test
    void asManyRowsAreMadeAsThereAreCombinations() {
        for (int colours = 0; colours <= 3; colours++)
            for (int sizes = 0; sizes <= 3; sizes++) {
                List<OptionInput> slots = List.of(option("Colour", colours), option("Size", sizes), OptionInput.NONE);
                long expected = Math.max(1, colours) * (long) Math.max(1, sizes);
                assertThat(VariantGrid.size(slots)).isEqualTo(expected);
                assertThat(VariantGrid.rows(slots, List.of()))
                        .hasSize((int) expected)
                        .extracting(VariantInput::values)
                        .doesNotHaveDuplicates();
            }
    }

    private static OptionInput option(String name, int count) {
        return new OptionInput(
                name,
                java.util.stream.IntStream.range(0, count)
                        .mapToObj(i -> name + i)
                        .toList());
    }
}
