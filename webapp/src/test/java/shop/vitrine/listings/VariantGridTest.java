package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariantGridTest {
    private static final OptionInput NONE = OptionInput.NONE;

    private static List<OptionInput> slots(OptionInput... some) {
        List<OptionInput> slots = new java.util.ArrayList<>(List.of(some));
        while (slots.size() < OptionInput.MAX_OPTIONS) slots.add(NONE);
        return slots;
    }

    private static VariantInput row(String id, String one, String two, String price) {
        return new VariantInput(
                new VariantKey(id, "5", List.of(one, two, "")),
                new OfferInput("SKU-" + id, price, "", ""),
                "5",
                "",
                true);
    }

    @Test
    void withoutOptionsThereIsOneRow() {
        assertThat(VariantGrid.rows(slots(), List.of())).containsExactly(VariantInput.blank(VariantKey.NO_OPTIONS));
    }

    @Test
    void eachCombinationIsARowInTheOrderOfItsValues() {
        List<VariantInput> rows = VariantGrid.rows(
                slots(new OptionInput("Colour", List.of("Black", "White")), new OptionInput("Size", List.of("S", "M"))),
                List.of());
        assertThat(rows)
                .extracting(VariantInput::name)
                .containsExactly("Black / S", "Black / M", "White / S", "White / M");
    }

    @Test
    void whatWasTypedStaysWithItsCombination() {
        List<VariantInput> before = List.of(row("a", "Black", "S", "10"), row("b", "White", "S", "12"));
        List<VariantInput> rows = VariantGrid.rows(
                slots(new OptionInput("Colour", List.of("White", "Black")), new OptionInput("Size", List.of("S"))),
                before);
        assertThat(rows).extracting(VariantInput::id).containsExactly("b", "a");
    }

    @Test
    void aNewOptionGoesToTheFirstOfItsValuesAndTheOthersCostTheSame() {
        List<VariantInput> before = List.of(row("a", "Black", "", "10"));
        List<VariantInput> rows = VariantGrid.rows(
                slots(new OptionInput("Colour", List.of("Black")), new OptionInput("Size", List.of("S", "M"))), before);
        assertThat(rows).extracting(VariantInput::id).containsExactly("a", "");
        assertThat(rows).extracting(row -> row.offer().price()).containsExactly("10", "10");
        assertThat(rows.get(1).offer().sku()).isEmpty();
    }

    @Test
    void aRenamedValueLosesNothing() {
        List<VariantInput> before = List.of(row("a", "Black", "", "10"), row("b", "White", "", "12"));
        List<VariantInput> rows =
                VariantGrid.rows(slots(new OptionInput("Colour", List.of("Jet black", "White"))), before);
        assertThat(rows).extracting(VariantInput::id).containsExactly("a", "b");
        assertThat(rows.getFirst().name()).isEqualTo("Jet black");
    }

    @Test
    void aValueThatIsTakenAwayTakesItsRowAlong() {
        List<VariantInput> before = List.of(row("a", "Black", "", "10"), row("b", "White", "", "12"));
        assertThat(VariantGrid.rows(slots(new OptionInput("Colour", List.of("White"))), before))
                .extracting(VariantInput::id)
                .containsExactly("b");
    }

    @Test
    void noRowLivesOnTwice() {
        List<VariantInput> before = List.of(row("a", "Black", "S", "10"), row("b", "Black", "M", "11"));
        List<VariantInput> rows = VariantGrid.rows(slots(new OptionInput("Colour", List.of("Black", "White"))), before);
        assertThat(rows).extracting(VariantInput::id).containsExactly("a", "");
    }

    @Test
    void anOptionWithoutANameCountsForNothing() {
        assertThat(VariantGrid.rows(slots(new OptionInput("", List.of("S", "M"))), List.of()))
                .hasSize(1);
        assertThat(VariantGrid.size(slots(
                        new OptionInput("Size", List.of("S", "M")), new OptionInput("Colour", List.of("A", "B", "C")))))
                .isEqualTo(6);
    }

    @Test
    void valuesAreReadFromLinesAndFromCommas() {
        assertThat(OptionInput.typed("Size", "S, M,, S").values()).containsExactly("S", "M");
        assertThat(OptionInput.typed("Wood", "Oak, oiled\nAsh").values()).containsExactly("Oak, oiled", "Ash");
        OptionInput single = new OptionInput("Wood", List.of("Oak, oiled"));
        assertThat(OptionInput.typed("Wood", single.lines()).values()).containsExactly("Oak, oiled");
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        VariantInput row = new VariantInput(
                new VariantKey("abc", "7", List.of("Black/White", "50 %", "")),
                new OfferInput("", "", "", ""),
                "",
                "",
                true);
        assertThat(VariantKey.read(row.key().text())).isEqualTo(row.key());
        VariantKey nothing = new VariantKey("", "", VariantKey.NO_OPTIONS);
        assertThat(VariantKey.read("nonsense")).isEqualTo(nothing);
        assertThat(VariantKey.read("%zz////")).isEqualTo(nothing);
    }
}
