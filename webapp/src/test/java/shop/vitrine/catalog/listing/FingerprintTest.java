package shop.vitrine.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static Sheet sheet(String title, String price, String stock) {
        Row row = new Row("v", Row.ALONE, "S", price, "", stock, stock, "", "", true);
        return new Sheet(
                "p",
                "",
                title,
                "B",
                "vases",
                "<p>x</p>",
                Map.of(),
                List.of(Slot.NONE, Slot.NONE, Slot.NONE),
                List.of(row),
                List.of());
    }

    @Test
    void theSameSaidDifferentlyIsTheSame() {
        assertThat(Fingerprint.of(sheet(" Vase ", "12,5", "1"))).isEqualTo(Fingerprint.of(sheet("Vase", "12.50", "9")));
    }

    @Test
    void eachPartIsToldApart() {
        assertThat(Fingerprint.differences(
                        Fingerprint.of(sheet("Vase", "1.00", "1")), Fingerprint.of(sheet("Jug", "2.00", "1"))))
                .containsExactly(Part.TITLE, Part.VARIANTS);
        assertThat(Fingerprint.differences("", Fingerprint.of(sheet("Vase", "1.00", "1"))))
                .containsExactly(Part.values());
    }

    @Test
    void aChangeOfBothIsAskedAboutAndOneOfTheirsTakenOver() {
        Sheet seen = sheet("Vase", "1.00", "1");
        Sheet now = sheet("Jug", "2.00", "1").seen(Fingerprint.of(sheet("Jug", "2.00", "1")));
        Sheet typed = sheet("Pot", "1.00", "1").seen(Fingerprint.of(seen));
        List<Change> changes = Change.between(typed, now, Locale.ENGLISH);
        assertThat(changes).extracting(Change::part).containsExactly(Part.TITLE, Part.VARIANTS);
        assertThat(changes).extracting(Change::both).containsExactly(true, false);
        Sheet merged = Change.merged(typed, now, changes);
        assertThat(merged.title()).isEqualTo("Pot");
        assertThat(merged.rows().getFirst().price()).isEqualTo("2.00");
        assertThat(Change.taken(typed, now, Map.of("title", "theirs")).title()).isEqualTo("Jug");
    }
}
