package shop.vitrine.feeds.categories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.ClasspathTsv;

/** Maps a path or number of Google's product taxonomy to a category. */
final class GoogleTaxonomy {
    private static final Map<String, String> SLUGS = Categories.all().stream()
            .filter(category -> !category.google().isEmpty())
            .collect(Collectors.toMap(category -> normal(category.google()), Category::slug, (first, second) -> first));

    private static final Map<String, String> NUMBERS = new HashMap<>();

    static {
        ClasspathTsv.read("/catalog/google-ids.tsv").forEach(row -> NUMBERS.put(row[0], row[1]));
    }

    private GoogleTaxonomy() {}

    /** @return the category with the longest common path, or null */
    static String slug(String google) {
        String path = normal(NUMBERS.getOrDefault(google.strip(), google));
        while (!path.isEmpty()) {
            String slug = SLUGS.get(path);
            if (slug != null) return slug;
            path = path.contains(">") ? path.substring(0, path.lastIndexOf('>')) : "";
        }
        return null;
    }

    private static String normal(String path) {
        return Arrays.stream(path.split(">"))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(">"));
    }
}
