package shop.vitrine.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.web.form.Problems;

class DeliveryRateRowTest {
    @Test
    void anyTermsComeBackFromTheirLineInEveryLanguage() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.of("nl")})
            for (long price = 0; price <= 100_000; price = price * 3 + 5)
                for (Long free : new Long[] {null, 1L, 12_345L})
                    for (Long express : new Long[] {null, 0L, 1_295L}) {
                        DeliveryTerms terms = new DeliveryTerms(true, price, free, 2, 90, express);
                        DeliveryRateRow row = DeliveryRateRow.of("NL", terms, language);
                        assertThat(row.check(Problems.NONE).any())
                                .as(row.toString())
                                .isFalse();
                        assertThat(row.terms().toTerms()).isEqualTo(terms);
                    }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, ",
        "1000, 2, 2, ",
        "1000.01, 2, 2, price.NL",
        "-1, 2, 2, price.NL",
        "4.95, 0, 4, ",
        "4.95, 2, 90, ",
        "4.95, 2, 91, daysMax.NL",
        "4.95, 5, 4, daysMax.NL",
        "4.95, , 4, daysMin.NL",
        "4.95, two, 4, daysMin.NL",
        ", 2, 4, price.NL"
    })
    void whatCannotBeIsSaidBesideItsCell(String price, String daysMin, String daysMax, String field) {
        DeliveryRateRow row =
                new DeliveryRateRow("NL", false, new DeliveryTermsInput(true, price, null, daysMin, daysMax, null));
        Problems problems = row.check(Problems.NONE);
        if (field == null) assertThat(problems.any()).isFalse();
        else assertThat(problems.keys()).containsOnlyKeys(field);
    }

    @Test
    void aLineThatIsNotOfferedMayHoldAnything() {
        DeliveryRateRow row =
                new DeliveryRateRow("NL", false, new DeliveryTermsInput(false, "nonsense", "x", "y", "z", "?"));
        assertThat(row.check(Problems.NONE).any()).isFalse();
        assertThat(row.terms().toTerms()).isEqualTo(DeliveryTerms.NOT_OFFERED);
        assertThat(DeliveryRateRow.of("NL", DeliveryTerms.NOT_OFFERED, Locale.ENGLISH))
                .isEqualTo(DeliveryRateRow.blank("NL", false));
    }

    @Test
    void aLineIsTakenOutAndPutBack() {
        DeliveryRateRow row = DeliveryRateRow.of("NL", new DeliveryTerms(true, 495, null, 2, 4, null), Locale.ENGLISH);
        assertThat(row.removed(true).removed(false)).isEqualTo(row);
        assertThat(row.line(Locale.ENGLISH))
                .contains("4.95")
                .isNotEqualTo(row.removed(true).line(Locale.ENGLISH));
    }
}
