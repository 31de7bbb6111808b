package shop.vitrine.catalog.listing;

import java.util.List;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** The page of a seller's products, with all that its template names. */
final class ListPages {
    private ListPages() {}

    static Page of(ProductList list) {
        return Page.of("catalog/listing/products")
                .with("list", list)
                .with("wish", list.wish())
                .with("states", ProductStatus.values())
                .with("stocks", Wish.Stock.values())
                .with("sorts", Wish.Sort.values())
                .with("tree", Branch.all())
                .with("problems", Problems.NONE)
                .with("refused", List.of())
                .with("done", null);
    }
}
