package shop.vitrine.tenants;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** A short text; English is required, other languages may be null. */
@Embeddable
public record LocalizedText(String en, String de, String nl) {
    public String in(Locale language) {
        String own = switch (language.getLanguage()) {
            case "de" -> de;
            case "nl" -> nl;
            default -> en;
        };
        return own == null || own.isBlank() ? en : own;
    }
}
