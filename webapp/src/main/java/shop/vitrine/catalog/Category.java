package shop.vitrine.catalog;

import java.util.List;
import java.util.Locale;
import shop.vitrine.tenants.LocalizedText;

/**
 * A node of the market's tree.
 *
 * @param slug its name in URLs, unique in the tree
 * @param parent slug of the node above, or null at the top
 * @param google the path by which product feeds know it
 * @param path slugs from the top down to itself
 */
public record Category(String slug, String parent, LocalizedText names, String google, List<String> path) {
    public String name(Locale language) {
        return names.in(language);
    }

    public String root() {
        return path.getFirst();
    }
}
