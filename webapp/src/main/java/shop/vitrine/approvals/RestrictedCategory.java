package shop.vitrine.approvals;

import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.ClasspathTsv;

/** A category that, with its descendants, needs an admin's approval: {@code catalog/restricted.tsv}. */
public record RestrictedCategory(String category, String needs) {
    private static final List<RestrictedCategory> ALL = load();

    public static List<RestrictedCategory> all() {
        return ALL;
    }

    /** Empty for most categories. */
    public static Optional<RestrictedCategory> over(String slug) {
        return Categories.find(slug)
                .flatMap(category -> ALL.stream()
                        .filter(restrictedCategory -> category.path().contains(restrictedCategory.category))
                        .findFirst());
    }

    public static Optional<RestrictedCategory> find(String category) {
        return ALL.stream()
                .filter(restrictedCategory -> restrictedCategory.category.equals(category))
                .findFirst();
    }

    public String key() {
        return "approvals.needs." + needs;
    }

    private static List<RestrictedCategory> load() {
        return ClasspathTsv.read("/catalog/restricted.tsv").stream()
                .map(cells -> new RestrictedCategory(Categories.get(cells[0]).slug(), cells[1]))
                .toList();
    }
}
