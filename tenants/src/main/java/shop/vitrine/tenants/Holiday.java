package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** First and last day; meanwhile products are shown but not sold. */
@Embeddable
public record Holiday(
        @Column(name = "holiday_from") LocalDate from,
        @Column(name = "holiday_until") LocalDate until,
        @Column(name = "holiday_note_en") String en,
        @Column(name = "holiday_note_de") String de,
        @Column(name = "holiday_note_nl") String nl) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOver(LocalDate day) {
        return day.isAfter(until);
    }

    public LocalDate back() {
        return until.plusDays(1);
    }

    public String note(Locale language) {
        String own = switch (language.getLanguage()) {
            case "de" -> de;
            case "nl" -> nl;
            default -> en;
        };
        return Stream.of(own, en, de, nl).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
