package shop.vitrine.feeds.categories;

import java.util.regex.Pattern;
import shop.vitrine.catalog.Categories;

/** Decides which category a row belongs to. */
public final class CategoryGuess {
    static final String OTHER = "other";
    /** What follows says what the thing is for, not what it is. */
    private static final Pattern PURPOSE =
            Pattern.compile("\\b(for|with|without|compatible|equivalent)\\b|, |\\(", Pattern.CASE_INSENSITIVE);

    private CategoryGuess() {}

    /** A category slug by Google's category first, then the shop's own type, then the title. */
    public static String of(String google, String productType, String title, String brand) {
        String found = GoogleTaxonomy.slug(google);
        if (found == null) found = GoogleTaxonomy.slug(productType);
        return found == null ? guess(productType, title, brand) : refined(found, productType, title);
    }

    private static String refined(String slug, String productType, String title) {
        if (Categories.children(slug).isEmpty()) return slug;
        String finer = CategoryKeywords.strong(productType, one -> isWithin(one, slug));
        if (finer == null) finer = CategoryKeywords.strong(mainNoun(title), one -> isWithin(one, slug));
        return finer == null ? slug : finer;
    }

    private static boolean isWithin(String slug, String above) {
        return Categories.get(slug).path().contains(above);
    }

    private static String guess(String productType, String title, String brand) {
        String name = title.regionMatches(true, 0, brand, 0, brand.length()) ? title.substring(brand.length()) : title;
        return firstOf(
                CategoryKeywords.brand(brand),
                CategoryKeywords.strong(productType, slug -> true),
                CategoryKeywords.strong(mainNoun(name), slug -> true),
                CategoryKeywords.weak(mainNoun(name)),
                CategoryKeywords.strong(name, slug -> true),
                CategoryKeywords.weak(name),
                CategoryKeywords.weakBrand(brand),
                OTHER);
    }

    private static String mainNoun(String title) {
        String thing = PURPOSE.split(title, 2)[0];
        return thing.isBlank() ? title : thing;
    }

    private static String firstOf(String... slugs) {
        for (String slug : slugs) if (slug != null) return slug;
        throw new IllegalStateException();
    }
}
