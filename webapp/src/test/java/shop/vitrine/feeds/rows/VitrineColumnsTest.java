package shop.vitrine.feeds.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.catalog.InvalidValue;

class VitrineColumnsTest {
    @Test
    void optionsComeBackInTheirOrder() {
        List<String> names = List.of("Größe, EU", "Farbe: außen", "Ärmel");
        List<String> values = List.of("42", "rot, matt", "lang\\kurz");
        Map<String, String> read = VitrineColumns.options(VitrineColumns.write(names, values));
        assertThat(read.keySet()).containsExactlyElementsOf(names);
        assertThat(read.values()).containsExactlyElementsOf(values);
        assertThat(VitrineColumns.write(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Size", "Size:", ":L", "Size:L,Size:M", "a:1,b:2,c:3,d:4", "Size:L,", " : "})
    void whatAreNoOptionsIsRefused(String raw) {
        assertThatThrownBy(() -> VitrineColumns.options(raw)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void optionsAreNotLongerThanAllOthers() {
        assertThat(VitrineColumns.options("Size:" + "x".repeat(200))).hasSize(1);
        assertThatThrownBy(() -> VitrineColumns.options("Size:" + "x".repeat(201)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theSealChangesWithAnyField() {
        Map<String, String> fields = Map.of("id", "A", "title", "Mug", "price", "1 EUR");
        long seal = VitrineColumns.seal(fields);
        for (String field : fields.keySet()) {
            Map<String, String> changed = new HashMap<>(fields);
            changed.put(field, fields.get(field) + ".");
            assertThat(VitrineColumns.seal(changed)).as(field).isNotEqualTo(seal);
            changed.remove(field);
            assertThat(VitrineColumns.seal(changed)).as(field).isNotEqualTo(seal);
        }
    }

    @Test
    void anEmptyFieldIsAMissingOne() {
        assertThat(VitrineColumns.seal(Map.of("id", "A", "brand", "")))
                .isEqualTo(VitrineColumns.seal(Map.of("id", "A")));
        assertThat(VitrineColumns.seal(Map.of("a", "bc"))).isNotEqualTo(VitrineColumns.seal(Map.of("ab", "c")));
    }

    @Test
    void onlyOurOwnExportSaysAState() {
        assertThat(read(Map.of("id", "A"))).isNull();
        assertThat(read(Map.of("id", "A", VitrineColumns.OPTIONS, "Size:L"))).isNull();
        VitrineColumns ours =
                read(Map.of("id", "A", VitrineColumns.STATE, "published", VitrineColumns.OPTIONS, "Size:L"));
        assertThat(ours.state()).isEqualTo("published");
        assertThat(ours.options()).isEqualTo(Map.of("Size", "L"));
    }

    @Test
    void onlyACategoryOfTheTreeIsOne() {
        assertThat(VitrineColumns.category("mugs")).isEqualTo("mugs");
        assertThatThrownBy(() -> VitrineColumns.category("unicorns")).isInstanceOf(InvalidValue.class);
    }

    private static VitrineColumns read(Map<String, String> fields) {
        RawRow row = RawRow.of(2, 10, fields);
        return VitrineColumns.read(new RowFields(row, new ArrayList<>()::add));
    }
}
