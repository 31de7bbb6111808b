package shop.vitrine.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the readable end of a product's URL. */
public final class SlugGenerator {
    private static final int MAX_LENGTH = 60;

    private SlugGenerator() {}

    /** Lower-case ASCII letters, digits and hyphens, at most 60 characters; {@code item} if nothing is left. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > MAX_LENGTH ? plain.substring(0, MAX_LENGTH) : plain;
        String slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "item" : slug;
    }
}
