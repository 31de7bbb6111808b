package shop.vitrine.tenants;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A country of delivery, by ISO 3166 code; its zone is {@link #EU} or {@link #WORLD}. */
public record Country(String code, PostalCodeFormat postal, String zone, Map<String, String> regions) {
    /** The European Union. */
    public static final String EU = "EU";

    /** All others. */
    public static final String WORLD = "WORLD";

    /** Normalises a postal code: {@code 1234ab} becomes 1234 AB. Empty if invalid. */
    public Optional<String> postalCode(String typed) {
        return postal.read(typed);
    }

    public boolean needsRegion() {
        return !regions.isEmpty();
    }

    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
