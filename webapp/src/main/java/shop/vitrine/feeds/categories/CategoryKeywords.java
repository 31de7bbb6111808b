package shop.vitrine.feeds.categories;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.ClasspathTsv;

/**
 * From {@code catalog/category-hints.tsv}: {@code @} marks a brand; {@code ?} counts only if nothing better matches.
 */
final class CategoryKeywords {
    private static final Map<String, String> STRONG = new HashMap<>();
    private static final Map<String, String> WEAK = new HashMap<>();
    private static final Map<String, String> BRANDS = new HashMap<>();
    private static final Map<String, String> WEAK_BRANDS = new HashMap<>();

    static {
        ClasspathTsv.read("/catalog/category-hints.tsv").forEach(row -> {
            for (String hint : row[1].split("\\|")) add(Categories.get(row[0]).slug(), hint);
        });
    }

    private CategoryKeywords() {}

    private static void add(String slug, String hint) {
        boolean weak = hint.endsWith("?");
        boolean brand = hint.startsWith("@");
        Map<String, String> hints = brand ? weak ? WEAK_BRANDS : BRANDS : weak ? WEAK : STRONG;
        hints.put(PhraseLookup.of(hint).phrase(), slug);
    }

    static String strong(String text, Predicate<String> slugs) {
        return find(STRONG, text, slugs);
    }

    static String weak(String text) {
        return find(WEAK, text, slug -> true);
    }

    static String brand(String brand) {
        return BRANDS.get(PhraseLookup.of(brand).phrase());
    }

    static String weakBrand(String brand) {
        return WEAK_BRANDS.get(PhraseLookup.of(brand).phrase());
    }

    private static String find(Map<String, String> hints, String text, Predicate<String> slugs) {
        String phrase = PhraseLookup.of(text).find(one -> hints.containsKey(one) && slugs.test(hints.get(one)));
        return phrase == null ? null : hints.get(phrase);
    }
}
