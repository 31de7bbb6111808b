package shop.vitrine.listings;

import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Notices;
import shop.vitrine.web.notice.Undo;

final class ProductListRenderer {
    static final Notices NOTICES =
            Notices.of("listings.list.notice", "archived", "restored", "published", "unpublished", "prices");

    /** The status that undoes each action. */
    private static final Map<String, String> UNDONE =
            Map.of("archived", "restored", "published", "unpublished", "unpublished", "published");

    private ProductListRenderer() {}

    /** @param done the action from the URL, with product ids as subjects */
    static Notice notice(String done) {
        Notice notice = NOTICES.read(done);
        if (notice == null) return null;
        Notice said = notice.saying(notice.subjects().size());
        String back = UNDONE.get(notice.name());
        return back == null || notice.subjects().isEmpty()
                ? said
                : said.undo(Undo.of(
                        "/seller/products/status",
                        "web.undo",
                        Map.of("to", List.of(back), "product", notice.subjects())));
    }

    static Page of(ProductListPage list) {
        return Page.of("listings/products")
                .with("list", list)
                .with("query", list.query())
                .with("states", ProductStatus.values())
                .with("stocks", ProductListQuery.ProductStockFilter.values())
                .with("sorts", ProductSort.values())
                .with("tree", CategoryGroup.all())
                .with("problems", Problems.NONE)
                .with("version", ShownPrices.of(list.products()).version())
                .with("refused", List.of());
    }
}
