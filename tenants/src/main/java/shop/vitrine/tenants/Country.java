package shop.vitrine.tenants;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A country that the market delivers to, and how its addresses are written.
 *
 * @param code ISO 3166
 * @param zone the {@link #EU} or the {@link #WORLD}
 * @param regions name by code, in order; empty where an address needs none
 */
public record Country(String code, PostalCodeFormat postal, String zone, Map<String, String> regions) {
    /** All of the European Union. */
    public static final String EU = "EU";

    /** Every other country. */
    public static final String WORLD = "WORLD";

    /** The postal code as the country's post writes it: {@code 1234ab} is 1234 AB. Empty if it cannot be one. */
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
