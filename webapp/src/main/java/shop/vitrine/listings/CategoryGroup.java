package shop.vitrine.listings;

import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;

/** A category at the top of the tree with all that is in it, itself among them, for fields in which one is chosen. */
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
