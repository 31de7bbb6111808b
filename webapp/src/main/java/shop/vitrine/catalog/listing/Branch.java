package shop.vitrine.catalog.listing;

import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;

/** A category at the top of the tree with all that is in it, itself among them, for fields in which one is chosen. */
public record Branch(Category root, List<Category> nodes) {
    static List<Branch> all() {
        return Categories.roots().stream()
                .map(root -> new Branch(
                        root,
                        Categories.within(root.slug()).stream()
                                .map(Categories::get)
                                .toList()))
                .toList();
    }
}
