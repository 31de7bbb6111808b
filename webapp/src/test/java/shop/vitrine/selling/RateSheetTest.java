package shop.vitrine.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.DeliveryRate.Terms;
import shop.vitrine.tenants.Rates;

class RateSheetTest {
    private static final Terms HOME = new Terms(true, 495, 5_000L, 2, 4, 995L);
    private static final Terms UNION = new Terms(true, 995, null, 3, 7, null);
    private final RateSheet sheet =
            RateSheet.of(new Rates(Map.of("EU", UNION, "NL", HOME, "MT", Terms.NONE)), "NL", Locale.GERMAN);

    @Test
    void standsHomeFirstAndTheZonesLast() {
        assertThat(sheet.rows()).extracting(RateRow::zone).containsExactly("NL", "MT", "EU", "WORLD");
        assertThat(sheet.rows().getFirst().price()).isEqualTo("4,95");
    }

    @Test
    void comesBackAsItWas() {
        assertThat(sheet.check(Problems.NONE).any()).isFalse();
        assertThat(sheet.terms()).isEqualTo(Map.of("EU", UNION, "NL", HOME, "MT", Terms.NONE));
    }

    @Test
    void aCountryIsAddedTakenOutAndPutBack() {
        RateSheet added = sheet.change("add", "DE", "NL");
        assertThat(added.rows()).extracting(RateRow::zone).containsExactly("NL", "MT", "DE", "EU", "WORLD");
        assertThat(added.change("add", "DE", "NL").rows()).hasSize(5);
        assertThat(added.others(Locale.ENGLISH)).doesNotContainKey("DE");
        RateSheet without = sheet.change("remove:MT", null, "NL");
        assertThat(without.terms()).doesNotContainKey("MT");
        assertThat(without.change("undo:MT", null, "NL").terms()).isEqualTo(sheet.terms());
    }

    @Test
    void whatCannotBeDoneChangesNothing() {
        for (String button : List.of("remove:NL", "remove:EU", "remove:XX", "remove", "undo", "", "what:ever"))
            assertThat(sheet.change(button, null, "NL")).isEqualTo(sheet);
        assertThat(sheet.change("add", "XX", "NL")).isEqualTo(sheet);
    }

    @Test
    void saysWhatIsWrongBesideItsCell() {
        RateSheet wrong = RateSheet.of(
                List.of(
                        new RateRow("NL", true, false, "abc", "0", "5", "2", "-1"),
                        new RateRow("EU", true, false, null, "1.234,56", null, "x", null),
                        new RateRow("WORLD", false, false, "nonsense", null, null, null, null)),
                "NL");
        assertThat(wrong.check(Problems.NONE).keys())
                .containsEntry("price.NL", "selling.delivery.amount.wrong")
                .containsEntry("freeFrom.NL", "selling.delivery.amount.zero")
                .containsEntry("daysMax.NL", "selling.delivery.days.order")
                .containsEntry("express.NL", "selling.delivery.amount.wrong")
                .containsEntry("price.EU", "selling.delivery.amount.missing")
                .containsEntry("freeFrom.EU", "selling.delivery.amount.high")
                .containsEntry("daysMin.EU", "selling.delivery.days.missing")
                .doesNotContainKey("price.WORLD");
    }

    @Test
    void strangeLinesAreLeftOut() {
        RateRow strange = RateRow.blank("XX", true);
        assertThat(RateSheet.of(List.of(strange, strange), "NL").rows())
                .extracting(RateRow::zone)
                .containsExactly("NL", "EU", "WORLD");
    }
}
