package shop.vitrine.catalog;

import java.util.List;
import java.util.Locale;
import shop.vitrine.tenants.LocalizedText;

/**
 * @param google path in Google's taxonomy
 * @param path slugs from the root to itself
 */
public record Category(String slug, String parent, LocalizedText names, String google, List<String> path) {
    public String name(Locale language) {
        return names.in(language);
    }

    public String root() {
        return path.getFirst();
    }
}
