package shop.vitrine.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Normalises names for search, so that {@code Jose} finds {@code José} and {@code Lukasz} finds {@code Łukasz}. */
public final class NameNormalizer {
    /** Letters that Unicode does not decompose. */
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ı", "i");

    private NameNormalizer() {}

    public static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
        for (Map.Entry<String, String> letter : LETTERS.entrySet())
            plain = plain.replace(letter.getKey(), letter.getValue());
        return plain;
    }
}
