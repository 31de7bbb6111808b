package shop.vitrine.vetting.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which handles a shop may have: none that sounds official or looks like another shop's. */
public final class HandleValidator {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.]{1,28}[a-z0-9]");

    /** Forbidden anywhere in a name. */
    private static final Set<String> ANYWHERE = Set.of("vitrine", "official", "offiziell", "officieel");

    /** Forbidden as a separate word. */
    private static final Set<String> WORDS = Set.of(
            "admin",
            "administrator",
            "administration",
            "support",
            "help",
            "helpdesk",
            "hilfe",
            "hulp",
            "customerservice",
            "kundenservice",
            "klantenservice",
            "kundendienst",
            "moderator",
            "moderation",
            "staff",
            "security",
            "sicherheit",
            "verified",
            "verifiziert",
            "geverifieerd",
            "payment",
            "payments",
            "billing",
            "refund",
            "refunds",
            "legal",
            "system",
            "root",
            "webmaster",
            "postmaster",
            "abuse",
            "noreply",
            "seller",
            "marketplace");

    /** Forbidden as the whole name; many shops contain them. */
    private static final Set<String> ALONE = Set.of("shop", "market", "team", "service");

    /** Look-alike letters and signs. */
    private static final String FROM =
            "01357|!$@\u0456\u0435\u043e\u0430\u0441\u0440\u0445\u0443\u0455\u0458\u0501\u0261\u04cf\u03b2\u03b1\u03bf\u03bd\u03ba\u03c4";

    private static final String TO = "olestllsaieoacpxysjdglbaovkt";

    private HandleValidator() {}

    /** Whether it fits in a URL. */
    static boolean isWellFormed(String handle) {
        return FORM.matcher(handle).matches() && !handle.contains("..");
    }

    /** Whether a name claims to speak for the market. */
    static boolean isReserved(String name) {
        String whole = skeleton(name);
        if (ANYWHERE.stream().map(HandleValidator::skeleton).anyMatch(whole::contains)) return true;
        if (Stream.concat(WORDS.stream(), ALONE.stream())
                .map(HandleValidator::skeleton)
                .anyMatch(whole::equals)) return true;
        Set<String> words = WORDS.stream().map(HandleValidator::skeleton).collect(Collectors.toSet());
        return Stream.of(name.strip().split("[^\\p{L}\\p{N}|!$@]+"))
                .map(part -> skeleton(part.replaceAll("\\d+$", "")))
                .anyMatch(words::contains);
    }

    /** Names with the same skeleton look alike: 0 and o, 1 and l, rn and m, accents, separators. */
    public static String skeleton(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        StringBuilder letters = new StringBuilder();
        for (char letter : plain.toCharArray()) {
            int known = FROM.indexOf(letter);
            char looks = known < 0 ? letter : TO.charAt(known);
            if (Character.isLetterOrDigit(looks)) letters.append(looks);
        }
        // Order matters: later steps work on the results of earlier ones.
        return letters.toString()
                .replace("rn", "m")
                .replace("vv", "w")
                .replaceAll("(.)\\1+", "$1")
                .replace('i', 'l')
                .replace("cl", "d");
    }
}
