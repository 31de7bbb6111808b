package shop.vitrine.sellers;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** VAT numbers in the format of each country. */
public final class VatId {
    /** By prefix: ISO 3166, except Greece (EL) and Northern Ireland (XI). */
    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("AT", "U\\d{8}"),
            form("BE", "[01]\\d{9}"),
            form("BG", "\\d{9,10}"),
            form("CHE", "\\d{9}(MWST|TVA|IVA)?"),
            form("CY", "\\d{8}[A-Z]"),
            form("CZ", "\\d{8,10}"),
            form("DE", "[1-9]\\d{8}"),
            form("DK", "\\d{8}"),
            form("EE", "\\d{9}"),
            form("EL", "\\d{9}"),
            form("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
            form("FI", "\\d{8}"),
            form("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}"),
            form("GB", "(\\d{9}|\\d{12}|(GD|HA)\\d{3})"),
            form("HR", "\\d{11}"),
            form("HU", "\\d{8}"),
            form("IE", "(\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W])"),
            form("IT", "\\d{11}"),
            form("LT", "(\\d{9}|\\d{12})"),
            form("LU", "\\d{8}"),
            form("LV", "\\d{11}"),
            form("MT", "\\d{8}"),
            form("NL", "\\d{9}B\\d{2}"),
            form("NO", "\\d{9}(MVA)?"),
            form("PL", "\\d{10}"),
            form("PT", "\\d{9}"),
            form("RO", "\\d{2,10}"),
            form("SE", "\\d{12}"),
            form("SI", "\\d{8}"),
            form("SK", "\\d{10}"),
            form("XI", "(\\d{9}|\\d{12}|(GD|HA)\\d{3})"));

    private VatId() {}

    /** The number with its prefix, {@code home} without one; empty if invalid. */
    public static Optional<String> parse(String typed, String home) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}./]", "");
        return matches(bare)
                ? Optional.of(bare)
                : Optional.of(letters(home) + bare).filter(VatId::matches);
    }

    private static boolean matches(String number) {
        return FORMS.entrySet().stream()
                .anyMatch(form -> number.startsWith(form.getKey())
                        && form.getValue()
                                .matcher(number.substring(form.getKey().length()))
                                .matches());
    }

    private static String letters(String country) {
        return switch (country) {
            case "GR" -> "EL";
            case "CH" -> "CHE";
            default -> country;
        };
    }

    private static Map.Entry<String, Pattern> form(String letters, String rest) {
        return entry(letters, Pattern.compile(rest));
    }
}
