package shop.vitrine.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Detects passwords built on what leaked lists contain, ignoring case, accents, decoration, and digits for letters. */
final class CommonPasswords {
    private static final String FILE = "/identity/common-passwords.txt";
    private static final Set<String> ALL = read();

    private CommonPasswords() {}

    static boolean contain(String password) {
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
        // Decoration around a common password does not help, and neither does repetition.
        String bare = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return ALL.contains(plain) || ALL.contains(bare) || ALL.contains(spelt(bare)) || isTwice(bare);
    }

    private static boolean isTwice(String bare) {
        int half = bare.length() / 2;
        return half > 0 && bare.length() % 2 == 0 && bare.substring(half).equals(bare.substring(0, half));
    }

    /** Replaces digits by the letters they stand for. */
    private static String spelt(String plain) {
        return plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static Set<String> read() {
        try (var in = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
