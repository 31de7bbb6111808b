package shop.vitrine.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Length and guessability decide; no rules about capitals and signs. */
public final class PasswordPolicy {
    private static final int MIN_LENGTH = 10;
    private static final int MAX_LENGTH = 200;
    private static final int DISTINCT = 5;

    /** Prefixes of the long entries in leaked password lists. */
    private static final List<String> TRIED_FIRST = List.of(
            "password",
            "passwort",
            "wachtwoord",
            "1234567890",
            "0123456789",
            "0987654321",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "1q2w3e4r5t",
            "asdfghjkl",
            "iloveyou",
            "letmein",
            "welcome123",
            "willkommen");

    private PasswordPolicy() {}

    /** Message key of the problem, if any. */
    public static Optional<String> problem(String password, String email, String name) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) return Optional.of("accounts.password.short");
        if (password.length() > MAX_LENGTH) return Optional.of("accounts.password.long");
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.chars().distinct().count() < DISTINCT
                || TRIED_FIRST.stream().anyMatch(plain::startsWith)
                || CommonPasswords.contain(password)
                || isAbout(plain, email)
                || isAbout(plain, name)) return Optional.of("accounts.password.weak");
        return Optional.empty();
    }

    /** Whether little remains without the known part. */
    private static boolean isAbout(String password, String known) {
        if (known == null) return false;
        String rest = password;
        for (String word : known.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            if (word.length() > 2) rest = rest.replace(word, "");
        return rest.length() < password.length() && rest.length() < DISTINCT;
    }
}
