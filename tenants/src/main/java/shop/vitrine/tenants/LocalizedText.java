package shop.vitrine.tenants;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** A short text in the market's languages. English is always there; another language may be null. */
@Embeddable
public record LocalizedText(String en, String de, String nl) {
    /** The text in this language, or in English where it was not translated. */
    public String in(Locale language) {
        String own = switch (language.getLanguage()) {
            case "de" -> de;
            case "nl" -> nl;
            default -> en;
        };
        return own == null || own.isBlank() ? en : own;
    }
}
