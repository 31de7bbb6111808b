package shop.vitrine.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.pages.Problems;

class CheckingTest {
    private static final Row GOOD = new Row("", Row.ALONE, "ARC-1", "12,50", "", "3", "", "4006381333931", "", true);

    private static Sheet sheet(String category, Map<String, String> attributes, Row... rows) {
        return new Sheet(
                "",
                "",
                " Arc  lamp ",
                "",
                category,
                "<p>Bright</p><script>x</script>",
                attributes,
                List.of(Slot.NONE, Slot.NONE, Slot.NONE),
                List.of(rows),
                List.of());
    }

    private static Problems problems(Sheet sheet) {
        Checking checking = new Checking(sheet, "shop", List.of());
        assertThat(checking.read()).isNull();
        return checking.problems();
    }

    @Test
    void aGoodSheetIsRead() {
        Written written = new Checking(sheet("lighting", Map.of("height", "42,5"), GOOD), "shop", List.of()).read();
        assertThat(written.listing().title()).isEqualTo("Arc lamp");
        assertThat(written.listing().description()).isEqualTo("<p>Bright</p>");
        assertThat(written.listing().attributes()).containsExactly(new Attribute("shop", "", "Height", "42.5 cm"));
        assertThat(written.entries().getFirst().offer().price()).isEqualTo(1250);
        assertThat(written.entries().getFirst().counted()).isEqualTo(3);
    }

    @Test
    void aDraftMayBeEmpty() {
        assertThat(new Checking(Sheet.BLANK, "shop", List.of()).read()).isNotNull();
    }

    @Test
    void eachMistakeStandsAtItsField() {
        Row bad = new Row("", Row.ALONE, "x".repeat(60), "cheap", "1", "-3", "", "123", "", true);
        assertThat(problems(sheet("nowhere", Map.of(), bad)).keys())
                .containsOnlyKeys("category", "sku.0", "price.0", "stock.0", "gtin.0");
    }

    @Test
    void thePriceBeforeIsHigher() {
        Row row = new Row("", Row.ALONE, "", "10", "9", "", "", "", "", true);
        assertThat(problems(sheet("", Map.of(), row)).of("former.0")).isEqualTo("catalog.listing.former.lower");
    }

    @Test
    void attributesMeanSomething() {
        assertThat(problems(sheet("lighting", Map.of("height", "tall"), GOOD)).of("attribute.height"))
                .isEqualTo("catalog.listing.attribute.number");
        assertThat(problems(sheet("lighting", Map.of("socket", "E99"), GOOD)).of("attribute.socket"))
                .isEqualTo("catalog.listing.attribute.choice");
    }

    @Test
    void whatNoFieldCoversStays() {
        List<Attribute> before = List.of(
                new Attribute("shop", "", "Height", "40 cm"),
                new Attribute("shop", "Power", "Cable", "2 m"),
                new Attribute("shop", "", "Height", "as tall as you"));
        Written written = new Checking(sheet("lighting", Map.of(), GOOD), "shop", before).read();
        assertThat(written.listing().attributes()).containsExactly(before.get(1), before.get(2));
    }

    @Test
    void rowsThatDoNotFitTheOptionsAreNotGuessedAt() {
        Row old = new Row("", List.of("Black", "", ""), "", "10", "", "", "", "", "", true);
        assertThat(problems(sheet("", Map.of(), old)).of("rows")).isEqualTo("catalog.listing.rows.old");
        assertThat(problems(sheet("", Map.of(), GOOD, Row.blank(Row.ALONE))).of("rows"))
                .isNotNull();
    }

    @Test
    void twoVariantsHaveTwoSkus() {
        Row one = new Row("", List.of("A", "", ""), "S", "10", "", "", "", "", "", true);
        Row two = new Row("", List.of("B", "", ""), "S", "10", "", "", "", "", "", true);
        Sheet sheet = new Sheet(
                "",
                "",
                "T",
                "",
                "",
                "",
                Map.of(),
                List.of(new Slot("Letter", List.of("A", "B")), Slot.NONE, Slot.NONE),
                List.of(one, two),
                List.of());
        assertThat(problems(sheet).of("sku.1")).isEqualTo("catalog.listing.sku.twice");
    }
}
