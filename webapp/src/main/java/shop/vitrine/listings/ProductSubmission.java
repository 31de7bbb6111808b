package shop.vitrine.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.approvals.CategoryApprovals;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.catalog.Variant;
import shop.vitrine.enforcement.Compliances;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;

/** Validates, detects conflicting edits, writes, and publishes if asked. The product must be locked. */
@ApplicationScoped
class ProductSubmission {
    @Inject
    ProductWriter writer;

    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    StockLevels stocks;

    @Inject
    ProductFormRenderer renderer;

    @Inject
    CurrentShop currentShop;

    @Inject
    Compliances compliances;

    @Inject
    CurrentLanguage language;

    @Inject
    Current current;

    Response save(Product product, SubmitProduct typed) {
        boolean fresh = typed.id() == null;
        ProductForm now = fresh ? ProductForm.BLANK : now(product);
        ProductForm form = ConcurrentChange.taken(typed.form(), now, typed.take());
        ProductFormValidator validator = new ProductFormValidator(form, product.shop(), product.attributes());
        ValidProduct validProduct = validator.validate();
        if (validProduct == null) return refused(form, validator.problems());
        List<ConcurrentChange> changes = fresh ? List.of() : ConcurrentChange.between(form, now, language.locale());
        if (!changes.isEmpty()) throw outdated(form, now, changes);
        Problems clashes = writer.conflicts(product, validProduct);
        if (clashes.any()) return refused(fresh ? form : withCurrentStock(form, now), clashes);
        List<PublishRequirements.MissingRequirement> heavy = heavy(product, validProduct);
        if (!heavy.isEmpty()) return incomplete(form, heavy);
        writer.write(product, validProduct);
        return "publish".equals(typed.then()) ? publish(product) : see(product, "saved");
    }

    Response publish(Product product) {
        if (product.isPublished()) return see(product, "saved");
        boolean allowed = categoryApprovals.isAllowed(product.shop(), product.category());
        List<PublishRequirements.MissingRequirement> lacks = compliances.mayList(currentShop.shop())
                ? PublishRequirements.of(product, allowed)
                : List.of(PublishRequirements.FORBIDDEN);
        if (!lacks.isEmpty() || !product.status().mayBecome(ProductStatus.PUBLISHED))
            return incomplete(now(product), lacks);
        product.publish(current.now());
        return see(product, "published");
    }

    /** A published product must not lose what buyers need to see. */
    private List<PublishRequirements.MissingRequirement> heavy(Product product, ValidProduct validProduct) {
        if (!product.isPublished()) return List.of();
        boolean moved = !validProduct.listing().category().equals(product.category());
        boolean allowed = !moved
                || categoryApprovals.isAllowed(
                        product.shop(), validProduct.listing().category());
        return PublishRequirements.heavy(validProduct, allowed);
    }

    ProductForm now(Product product) {
        return ProductForm.of(
                product,
                stocks.levels(product.variants().stream().map(Variant::id).toList()));
    }

    private Response refused(ProductForm form, Problems problems) {
        return renderer.of(form, problems).status(422).toResponse();
    }

    private Response incomplete(ProductForm form, List<PublishRequirements.MissingRequirement> lacks) {
        return renderer.of(form, Problems.NONE).with("lacks", lacks).status(422).toResponse();
    }

    /** Shows the form again with their changes merged in, so that it can be resubmitted. */
    private Outdated outdated(ProductForm form, ProductForm now, List<ConcurrentChange> changes) {
        ProductForm merged = ConcurrentChange.merged(form, now, changes);
        return new Outdated(
                renderer.of(merged.version(now.version()), Problems.NONE),
                ConcurrentChange.conflict(changes, language.locale()));
    }

    /** With the current stock, so that a resubmission has seen it. */
    private static ProductForm withCurrentStock(ProductForm form, ProductForm now) {
        return form.rows(form.rows().stream()
                .map(row -> now.rows().stream()
                        .filter(other -> !row.id().isEmpty() && other.id().equals(row.id()))
                        .findFirst()
                        .map(other -> row.withStock(row.stock(), other.key().was()))
                        .orElse(row))
                .toList());
    }

    private static Response see(Product product, String what) {
        return Page.see(SellerProductResource.NOTICES.path("/seller/products/" + product.id(), what));
    }
}
