package shop.vitrine.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import shop.vitrine.approvals.CategoryApprovals;
import shop.vitrine.approvals.RestrictedCategory;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.Products;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;

/** Renders the product form with everything its template needs. */
@ApplicationScoped
class ProductFormRenderer {
    @Inject
    Products products;

    @Inject
    PriceHistory history;

    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    Current current;

    @Transactional(TxType.REQUIRED)
    boolean exists(String product) {
        return products.find(product).isPresent();
    }

    @Transactional(TxType.REQUIRED)
    Page renderInTransaction(ProductForm form, Problems problems) {
        return of(form, problems);
    }

    Page of(ProductForm form, Problems problems) {
        Optional<Product> product = form.isNew() ? Optional.empty() : products.find(form.id());
        Optional<RestrictedCategory> restricted =
                RestrictedCategory.over(form.text().category());
        return Page.of("listings/product")
                .with("sheet", form)
                .with("product", product.orElse(null))
                .with("problems", problems)
                .with("tree", CategoryGroup.all())
                .with("mostPictures", ProductDetails.MAX_PICTURES)
                .with("history", product.map(one -> history.of(one.id())).orElse(List.of()))
                .with("restricted", restricted.orElse(null))
                .with(
                        "request",
                        restricted
                                .flatMap(category -> categoryApprovals.last(current.shopId(), category.category()))
                                .orElse(null))
                .with(
                        "others",
                        product.map(one -> one.attributes().stream()
                                        .filter(known -> form.fields().stream()
                                                .noneMatch(field -> ProductForm.covers(field, known)))
                                        .toList())
                                .orElse(List.of()))
                .with("lacks", List.of())
                .with("swap", false)
                .with("errors", List.of());
    }
}
