package shop.vitrine.catalog.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Tables;

/**
 * Words that give a category away, {@code catalog/category-hints.tsv}. A hint with {@code @} is a brand; one with
 * {@code ?} counts only when nothing better is found.
 */
final class Hints {
    private static final Map<String, String> STRONG = new HashMap<>();
    private static final Map<String, String> WEAK = new HashMap<>();
    private static final Map<String, String> BRANDS = new HashMap<>();
    private static final Map<String, String> WEAK_BRANDS = new HashMap<>();

    static {
        Tables.read("/catalog/category-hints.tsv").forEach(row -> {
            for (String hint : row[1].split("\\|")) add(Categories.get(row[0]).slug(), hint);
        });
    }

    private Hints() {}

    private static void add(String slug, String hint) {
        boolean weak = hint.endsWith("?");
        boolean brand = hint.startsWith("@");
        Map<String, String> hints = brand ? weak ? WEAK_BRANDS : BRANDS : weak ? WEAK : STRONG;
        hints.put(Words.of(hint).phrase(), slug);
    }

    static String strong(String text, Predicate<String> slugs) {
        return find(STRONG, text, slugs);
    }

    static String weak(String text) {
        return find(WEAK, text, slug -> true);
    }

    static String brand(String brand) {
        return BRANDS.get(Words.of(brand).phrase());
    }

    static String weakBrand(String brand) {
        return WEAK_BRANDS.get(Words.of(brand).phrase());
    }

    private static String find(Map<String, String> hints, String text, Predicate<String> slugs) {
        String phrase = Words.of(text).find(one -> hints.containsKey(one) && slugs.test(hints.get(one)));
        return phrase == null ? null : hints.get(phrase);
    }
}
