package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * While a shop is away its things are shown and not sold.
 *
 * @param from the first day of it
 * @param until the last day of it
 * @param en what the shop says about it, in as many languages as it likes; or null
 */
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

    /** The first day on which the shop sells again. */
    public LocalDate back() {
        return until.plusDays(1);
    }

    /** The note in this language, or in one that it was written in; null where the shop says nothing. */
    public String note(Locale language) {
        String own = switch (language.getLanguage()) {
            case "de" -> de;
            case "nl" -> nl;
            default -> en;
        };
        return Stream.of(own, en, de, nl).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
