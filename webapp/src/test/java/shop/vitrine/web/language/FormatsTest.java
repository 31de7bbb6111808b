package shop.vitrine.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.LocalizedText;

class FormatsTest {
    private static final Instant AFTERNOON = Instant.parse("2026-03-01T13:05:00Z");
    private final Formats english = new Formats(Locale.ENGLISH);
    private final Formats german = new Formats(Locale.GERMAN);
    private final Formats dutch = new Formats(Locale.of("nl"));

    @Test
    void wholeAmountsHaveNoCentsAndLoseNoZero() {
        for (long units = 0; units <= 2_000_000; units = units * 10 / 7 + 1)
            for (Formats formats : new Formats[] {english, german, dutch}) {
                String digits = formats.whole(units).replaceAll("\\D", "");
                assertThat(Long.parseLong(digits)).as(formats.whole(units)).isEqualTo(units);
            }
        assertThat(english.whole(1_000)).isEqualTo("€1,000");
        assertThat(german.whole(1_000)).isEqualTo("1.000\u00a0€");
        assertThat(dutch.whole(100_000)).isEqualTo("€\u00a0100.000");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 kB, 0 kB",
        "1, 1 kB, 1 kB",
        "1000, 1 kB, 1 kB",
        "1001, 2 kB, 2 kB",
        "999999, '1,000 kB', 1.000 kB",
        "1000000, 1.0 MB, '1,0 MB'",
        "12345678, 12.3 MB, '12,3 MB'"
    })
    void aFileIsNeverSmallerThanItSays(long bytes, String inEnglish, String inGerman) {
        assertThat(english.size(bytes)).isEqualTo(inEnglish);
        assertThat(german.size(bytes)).isEqualTo(inGerman);
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.decimal(4)).isEqualTo("4.0");
        assertThat(german.decimal(4.25)).isIn("4,2", "4,3");
        assertThat(dutch.money(Money.of(1_999))).isEqualTo("€\u00a019,99");
        assertThat(english.money(null)).isEmpty();
    }

    @Test
    void timesAreThoseOfTheMarket() {
        assertThat(german.clock(AFTERNOON)).isEqualTo("14:05");
        assertThat(german.date(AFTERNOON)).isEqualTo("1. März 2026");
        assertThat(dutch.date(AFTERNOON)).isEqualTo("1 maart 2026");
        assertThat(english.date(Instant.parse("2026-02-28T23:30:00Z"))).contains("March 1");
        assertThat(english.date(null)).isEmpty();
    }

    @Test
    void daysAndCountriesHaveTheirNames() {
        assertThat(german.day(LocalDate.of(2026, 11, 30))).contains("Mo", "30", "Nov");
        assertThat(dutch.country("DE")).isEqualTo("Duitsland");
        assertThat(german.text(new LocalizedText("Lamps", "Leuchten", null))).isEqualTo("Leuchten");
        assertThat(dutch.text(new LocalizedText("Lamps", "Leuchten", null))).isEqualTo("Lamps");
        assertThat(dutch.text(null)).isNull();
    }

    @Test
    void theMarketSpeaksThreeLanguages() {
        assertThat(CurrentLanguage.names().keySet()).containsExactly("en", "de", "nl");
        assertThat(CurrentLanguage.names().values()).containsExactly("English", "Deutsch", "Nederlands");
        for (Locale language : CurrentLanguage.SUPPORTED)
            assertThat(CurrentLanguage.supported(language.getLanguage())).contains(language);
        assertThat(CurrentLanguage.supported("fr")).isEmpty();
        assertThat(CurrentLanguage.supported(null)).isEmpty();
    }
}
