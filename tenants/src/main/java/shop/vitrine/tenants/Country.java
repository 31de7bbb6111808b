package shop.vitrine.tenants;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A country that the market delivers to, and how its addresses are written.
 *
 * @param code ISO 3166
 * @param prefixes what people put before a postal code though it is no part of it
 * @param postal matches a code in capitals, without spaces and hyphens
 * @param joiner stands between the pattern's groups in a code that is written well
 * @param example of a postal code
 * @param label what the code is called: {@code postal}, {@code postcode}, {@code zip} or {@code eircode}
 * @param zone the {@link #EU} or the {@link #WORLD}
 * @param regions name by code, in order; empty where an address needs none
 */
public record Country(
        String code,
        List<String> prefixes,
        Pattern postal,
        String joiner,
        String example,
        String label,
        String zone,
        Map<String, String> regions) {
    /** All of the European Union. */
    public static final String EU = "EU";

    /** Every other country. */
    public static final String WORLD = "WORLD";

    /** The postal code as the country's post writes it: {@code 1234ab} is 1234 AB. Empty if it cannot be one. */
    public Optional<String> postalCode(String typed) {
        if (typed == null) return Optional.empty();
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]", "");
        Optional<String> found = written(bare);
        return found.isPresent()
                ? found
                : prefixes.stream()
                        .filter(bare::startsWith)
                        .map(prefix -> bare.substring(prefix.length()))
                        .flatMap(rest -> written(rest).stream())
                        .findFirst();
    }

    private Optional<String> written(String bare) {
        Matcher match = postal.matcher(bare);
        if (!match.matches()) return Optional.empty();
        if (match.groupCount() < 2 || match.group(2) == null) return Optional.of(bare);
        return Optional.of(match.group(1) + joiner + match.group(2));
    }

    public boolean needsRegion() {
        return !regions.isEmpty();
    }

    /** A keypad of digits helps only where a code has nothing else. */
    public String inputmode() {
        return postal.pattern().contains("A-Z") ? "text" : "numeric";
    }

    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
