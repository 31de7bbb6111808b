package shop.vitrine.search.documents;

import java.util.List;
import java.util.Map;

/** Slugs from root to leaf, with names parallel to them by language. */
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
