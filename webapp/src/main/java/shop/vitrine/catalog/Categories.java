package shop.vitrine.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.tenants.LocalizedText;

/** The market's category tree from {@code catalog/categories.tsv}: three levels. */
public final class Categories {
    private static final Map<String, Category> BY_SLUG = load();

    private Categories() {}

    public static Optional<Category> find(String slug) {
        return Optional.ofNullable(slug).map(BY_SLUG::get);
    }

    public static Category get(String slug) {
        return find(slug).orElseThrow(() -> new IllegalArgumentException("No category " + slug));
    }

    public static List<Category> all() {
        return List.copyOf(BY_SLUG.values());
    }

    public static List<Category> roots() {
        return children(null);
    }

    public static List<Category> children(String parent) {
        return BY_SLUG.values().stream()
                .filter(category -> java.util.Objects.equals(category.parent(), parent))
                .toList();
    }

    public static List<Category> path(String slug) {
        return get(slug).path().stream().map(BY_SLUG::get).toList();
    }

    public static List<String> subtree(String slug) {
        return BY_SLUG.values().stream()
                .filter(category -> category.path().contains(slug))
                .map(Category::slug)
                .toList();
    }

    private static Map<String, Category> load() {
        Map<String, Category> tree = new LinkedHashMap<>();
        ClasspathTsv.read("/catalog/categories.tsv").forEach(node -> add(tree, node));
        return tree;
    }

    private static void add(Map<String, Category> tree, String[] node) {
        String parent = node[1].isEmpty() ? null : node[1];
        List<String> path =
                new ArrayList<>(parent == null ? List.of() : tree.get(parent).path());
        path.add(node[0]);
        LocalizedText names = new LocalizedText(node[2], node[3], node[4]);
        tree.put(node[0], new Category(node[0], parent, names, node[5], List.copyOf(path)));
    }
}
