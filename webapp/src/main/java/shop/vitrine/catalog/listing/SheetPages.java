package shop.vitrine.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.Listing;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.restricted.CategoryRequests;
import shop.vitrine.catalog.restricted.Restricted;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;

/** The form of a product as a page, with all that its template names. In the caller's transaction. */
@ApplicationScoped
class SheetPages {
    @Inject
    Products products;

    @Inject
    PriceHistory history;

    @Inject
    CategoryRequests requests;

    @Inject
    CurrentShop current;

    @Transactional
    boolean exists(String product) {
        return products.find(product).isPresent();
    }

    /** The page in a transaction of its own. */
    @Transactional
    Page read(Sheet sheet, Problems problems) {
        return of(sheet, problems);
    }

    Page of(Sheet sheet, Problems problems) {
        Optional<Product> product = sheet.isFresh() ? Optional.empty() : products.find(sheet.id());
        Optional<Restricted> restricted = Restricted.over(sheet.category());
        return Page.of("catalog/listing/product")
                .with("sheet", sheet)
                .with("product", product.orElse(null))
                .with("problems", problems)
                .with("tree", Branch.all())
                .with("mostPictures", Listing.MOST_PICTURES)
                .with("history", product.map(one -> history.of(one.id())).orElse(List.of()))
                .with("restricted", restricted.orElse(null))
                .with(
                        "request",
                        restricted
                                .flatMap(one -> requests.last(current.id(), one.category()))
                                .orElse(null))
                .with(
                        "others",
                        product.map(one -> one.attributes().stream()
                                        .filter(known ->
                                                sheet.fields().stream().noneMatch(field -> Sheet.covers(field, known)))
                                        .toList())
                                .orElse(List.of()))
                .with("lacks", List.of())
                .with("changes", List.of())
                .with("swap", false)
                .with("errors", List.of())
                .with("did", null);
    }
}
