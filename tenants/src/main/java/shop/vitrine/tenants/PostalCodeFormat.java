package shop.vitrine.tenants;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How postal codes of a country are written.
 *
 * @param prefixes what people put before one though it is no part of it
 * @param pattern matches a code in capitals, without spaces and hyphens
 * @param joiner stands between the pattern's groups in a code that is written well
 * @param label what the code is called: {@code postal}, {@code postcode}, {@code zip} or {@code eircode}
 */
public record PostalCodeFormat(List<String> prefixes, Pattern pattern, String joiner, String example, String label) {
    /** The postal code as the country's post writes it: {@code 1234ab} is 1234 AB. Empty if it cannot be one. */
    Optional<String> read(String typed) {
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
        Matcher match = pattern.matcher(bare);
        if (!match.matches()) return Optional.empty();
        if (match.groupCount() < 2 || match.group(2) == null) return Optional.of(bare);
        return Optional.of(match.group(1) + joiner + match.group(2));
    }

    /** A keypad of digits helps only where a code has nothing else. */
    public String inputmode() {
        return pattern.pattern().contains("A-Z") ? "text" : "numeric";
    }
}
