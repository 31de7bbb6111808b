package shop.vitrine.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.web.form.Problems;

class DeliveryRatesFormTest {
    private static final DeliveryTerms HOME = new DeliveryTerms(true, 495, 5_000L, 2, 4, 995L);
    private static final DeliveryTerms UNION = new DeliveryTerms(true, 995, null, 3, 7, null);
    private final DeliveryRatesForm sheet = DeliveryRatesForm.of(
            new DeliveryRateTable(Map.of("EU", UNION, "NL", HOME, "MT", DeliveryTerms.NOT_OFFERED)),
            "NL",
            Locale.GERMAN);

    @Test
    void standsHomeFirstAndTheZonesLast() {
        assertThat(sheet.rows()).extracting(DeliveryRateRow::zone).containsExactly("NL", "MT", "EU", "WORLD");
        assertThat(sheet.rows().getFirst().terms().price()).isEqualTo("4,95");
    }

    @Test
    void comesBackAsItWas() {
        assertThat(sheet.check(Problems.NONE).any()).isFalse();
        assertThat(sheet.terms()).isEqualTo(Map.of("EU", UNION, "NL", HOME, "MT", DeliveryTerms.NOT_OFFERED));
    }

    @Test
    void aCountryIsAddedTakenOutAndPutBack() {
        DeliveryRatesForm added = sheet.change("add", "DE", "NL");
        assertThat(added.rows()).extracting(DeliveryRateRow::zone).containsExactly("NL", "MT", "DE", "EU", "WORLD");
        assertThat(added.change("add", "DE", "NL").rows()).hasSize(5);
        assertThat(added.others(Locale.ENGLISH)).doesNotContainKey("DE");
        DeliveryRatesForm without = sheet.change("remove:MT", null, "NL");
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
        DeliveryRatesForm wrong = DeliveryRatesForm.of(
                List.of(
                        row("NL", new DeliveryTermsInput(true, "abc", "0", "5", "2", "-1")),
                        row("EU", new DeliveryTermsInput(true, null, "1.234,56", null, "x", null)),
                        row("WORLD", new DeliveryTermsInput(false, "nonsense", null, null, null, null))),
                "NL");
        assertThat(wrong.check(Problems.NONE).keys())
                .containsEntry("price.NL", "shipping.rates.amount.wrong")
                .containsEntry("freeFrom.NL", "shipping.rates.amount.zero")
                .containsEntry("daysMax.NL", "shipping.rates.days.order")
                .containsEntry("express.NL", "shipping.rates.amount.wrong")
                .containsEntry("price.EU", "shipping.rates.amount.missing")
                .containsEntry("freeFrom.EU", "shipping.rates.amount.high")
                .containsEntry("daysMin.EU", "shipping.rates.days.missing")
                .doesNotContainKey("price.WORLD");
    }

    @Test
    void strangeLinesAreLeftOut() {
        DeliveryRateRow strange = DeliveryRateRow.blank("XX", true);
        assertThat(DeliveryRatesForm.of(List.of(strange, strange), "NL").rows())
                .extracting(DeliveryRateRow::zone)
                .containsExactly("NL", "EU", "WORLD");
    }

    private static DeliveryRateRow row(String zone, DeliveryTermsInput terms) {
        return new DeliveryRateRow(zone, false, terms);
    }
}
