package shop.vitrine.tenants;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A country's postal codes.
 *
 * @param pattern for upper case without separators
 * @param joiner between the pattern's groups
 * @param label {@code postal}, {@code postcode}, {@code zip} or {@code eircode}
 */
public record PostalCodeFormat(List<String> prefixes, Pattern pattern, String joiner, String example, String label) {
    /** Normalises a postal code: {@code 1234ab} becomes 1234 AB. Empty if invalid. */
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

    public String inputmode() {
        return pattern.pattern().contains("A-Z") ? "text" : "numeric";
    }
}
