package shop.vitrine.listings;

import java.util.List;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;

/** The page of a seller's products, with all that its template names. */
final class ProductListRenderer {
    private ProductListRenderer() {}

    static Page of(ProductListPage list) {
        return Page.of("listings/products")
                .with("list", list)
                .with("wish", list.wish())
                .with("states", ProductStatus.values())
                .with("stocks", ProductListQuery.ProductStockFilter.values())
                .with("sorts", ProductListQuery.ProductSort.values())
                .with("tree", CategoryGroup.all())
                .with("problems", Problems.NONE)
                .with("refused", List.of())
                .with("done", null);
    }
}
