package shop.vitrine.catalog.restricted;

import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Tables;

/**
 * A category in which, and below which, a shop sells only after an admin granted it: {@code catalog/restricted.tsv}.
 *
 * @param category its slug
 * @param needs what has to be shown, as the end of a message's key
 */
public record Restricted(String category, String needs) {
    private static final List<Restricted> ALL = load();

    public static List<Restricted> all() {
        return ALL;
    }

    /** The restriction that a category is under; empty for most, and for what is no category. */
    public static Optional<Restricted> over(String slug) {
        return Categories.find(slug)
                .flatMap(category -> ALL.stream()
                        .filter(one -> category.path().contains(one.category))
                        .findFirst());
    }

    public static Optional<Restricted> find(String category) {
        return ALL.stream().filter(one -> one.category.equals(category)).findFirst();
    }

    public String key() {
        return "catalog.restricted." + needs;
    }

    private static List<Restricted> load() {
        return Tables.read("/catalog/restricted.tsv").stream()
                .map(cells -> new Restricted(Categories.get(cells[0]).slug(), cells[1]))
                .toList();
    }
}
