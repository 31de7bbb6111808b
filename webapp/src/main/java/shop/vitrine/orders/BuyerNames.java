package shop.vitrine.orders;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are looked for: small letters without marks, so that {@code Jose} finds {@code José}. */
public final class BuyerNames {
    private BuyerNames() {}

    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
