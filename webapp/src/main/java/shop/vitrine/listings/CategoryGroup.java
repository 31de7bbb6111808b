package shop.vitrine.listings;

import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;

/** A top-level category with all its descendants and itself, for select fields. */
record CategoryGroup(Category root, List<Category> nodes) {
    static List<CategoryGroup> all() {
        return Categories.roots().stream()
                .map(root -> new CategoryGroup(
                        root,
                        Categories.subtree(root.slug()).stream()
                                .map(Categories::get)
                                .toList()))
                .toList();
    }
}
