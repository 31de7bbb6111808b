package shop.vitrine.search.documents;

import java.util.List;
import java.util.Map;

/**
 * A category with its ancestors.
 *
 * @param slugs from root to leaf; empty for no category
 * @param names parallel to {@code slugs}, by language
 */
public record CategoryPath(List<String> slugs, Map<String, List<String>> names) {
    public CategoryPath {
        slugs = Checked.orEmpty(slugs);
        names = OrderedMapCopy.of(names);
    }

    public String leaf() {
        return slugs.isEmpty() ? "" : slugs.getLast();
    }

    public String name(int level, String language) {
        var known = names.getOrDefault(language, List.of());
        return level < known.size() ? known.get(level) : slugs.get(level);
    }
}
