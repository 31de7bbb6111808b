package shop.vitrine.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Slot NONE = Slot.NONE;

    private static List<Slot> slots(Slot... some) {
        List<Slot> slots = new java.util.ArrayList<>(List.of(some));
        while (slots.size() < Slot.MOST) slots.add(NONE);
        return slots;
    }

    private static Row row(String id, String one, String two, String price) {
        return new Row(id, List.of(one, two, ""), "SKU-" + id, price, "", "5", "5", "", "", true);
    }

    @Test
    void withoutOptionsThereIsOneRow() {
        assertThat(Matrix.rows(slots(), List.of())).containsExactly(Row.blank(Row.ALONE));
    }

    @Test
    void eachCombinationIsARowInTheOrderOfItsValues() {
        List<Row> rows = Matrix.rows(
                slots(new Slot("Colour", List.of("Black", "White")), new Slot("Size", List.of("S", "M"))), List.of());
        assertThat(rows).extracting(Row::name).containsExactly("Black / S", "Black / M", "White / S", "White / M");
    }

    @Test
    void whatWasTypedStaysWithItsCombination() {
        List<Row> before = List.of(row("a", "Black", "S", "10"), row("b", "White", "S", "12"));
        List<Row> rows = Matrix.rows(
                slots(new Slot("Colour", List.of("White", "Black")), new Slot("Size", List.of("S"))), before);
        assertThat(rows).extracting(Row::id).containsExactly("b", "a");
    }

    @Test
    void aNewOptionGoesToTheFirstOfItsValuesAndTheOthersCostTheSame() {
        List<Row> before = List.of(row("a", "Black", "", "10"));
        List<Row> rows =
                Matrix.rows(slots(new Slot("Colour", List.of("Black")), new Slot("Size", List.of("S", "M"))), before);
        assertThat(rows).extracting(Row::id).containsExactly("a", "");
        assertThat(rows).extracting(Row::price).containsExactly("10", "10");
        assertThat(rows.get(1).sku()).isEmpty();
    }

    @Test
    void aRenamedValueLosesNothing() {
        List<Row> before = List.of(row("a", "Black", "", "10"), row("b", "White", "", "12"));
        List<Row> rows = Matrix.rows(slots(new Slot("Colour", List.of("Jet black", "White"))), before);
        assertThat(rows).extracting(Row::id).containsExactly("a", "b");
        assertThat(rows.getFirst().name()).isEqualTo("Jet black");
    }

    @Test
    void aValueThatIsTakenAwayTakesItsRowAlong() {
        List<Row> before = List.of(row("a", "Black", "", "10"), row("b", "White", "", "12"));
        assertThat(Matrix.rows(slots(new Slot("Colour", List.of("White"))), before))
                .extracting(Row::id)
                .containsExactly("b");
    }

    @Test
    void noRowLivesOnTwice() {
        List<Row> before = List.of(row("a", "Black", "S", "10"), row("b", "Black", "M", "11"));
        List<Row> rows = Matrix.rows(slots(new Slot("Colour", List.of("Black", "White"))), before);
        assertThat(rows).extracting(Row::id).containsExactly("a", "");
    }

    @Test
    void anOptionWithoutANameCountsForNothing() {
        assertThat(Matrix.rows(slots(new Slot("", List.of("S", "M"))), List.of()))
                .hasSize(1);
        assertThat(Matrix.size(slots(new Slot("Size", List.of("S", "M")), new Slot("Colour", List.of("A", "B", "C")))))
                .isEqualTo(6);
    }

    @Test
    void valuesAreReadFromLinesAndFromCommas() {
        assertThat(Slot.typed("Size", "S, M,, S").values()).containsExactly("S", "M");
        assertThat(Slot.typed("Wood", "Oak, oiled\nAsh").values()).containsExactly("Oak, oiled", "Ash");
        Slot single = new Slot("Wood", List.of("Oak, oiled"));
        assertThat(Slot.typed("Wood", single.lines()).values()).containsExactly("Oak, oiled");
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        Row row = new Row("abc", List.of("Black/White", "50 %", ""), "", "", "", "", "7", "", "", true);
        assertThat(Row.parts(row.key())).containsExactly("abc", "7", "Black/White", "50 %", "");
        assertThat(Row.parts("nonsense")).containsOnly("");
        assertThat(Row.parts("%zz////")).containsOnly("");
    }
}
