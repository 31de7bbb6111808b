package shop.vitrine.search.documents;

import java.util.List;
import java.util.Map;

/**
 * A category with all above it.
 *
 * @param slugs from root to leaf, the leaf included; none where a product has no category
 * @param names language to names, each list parallel to {@code slugs}
 */
public record CategoryPath(List<String> slugs, Map<String, List<String>> names) {
    public CategoryPath {
        slugs = Checked.orEmpty(slugs);
        names = OrderedMapCopy.of(names);
    }

    public String leaf() {
        return slugs.isEmpty() ? "" : slugs.getLast();
    }

    /** What this level is called in a language; its slug where nobody said. */
    public String name(int level, String language) {
        var known = names.getOrDefault(language, List.of());
        return level < known.size() ? known.get(level) : slugs.get(level);
    }
}
