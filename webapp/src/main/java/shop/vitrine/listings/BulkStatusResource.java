package shop.vitrine.listings;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import shop.vitrine.approvals.CategoryApprovals;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.catalog.Products;
import shop.vitrine.enforcement.Compliances;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;

/** Changes the status of many products at once, all or nothing. */
@Path("/seller/products/status")
@Screen
@SellerOnly(Member.Role.CATALOGUE)
public class BulkStatusResource {
    /** @param to published, unpublished, archived or restored */
    public record ChangeProductStatus(String to, List<String> product) {}

    public record UnpublishableProduct(Product product, List<PublishRequirements.MissingRequirement> lacks) {}

    @Inject
    Products products;

    @Inject
    ShopProducts shopProducts;

    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    CurrentShop currentShop;

    @Inject
    Compliances compliances;

    @Inject
    Current current;

    @POST
    public Response change(@Context UriInfo uri, ChangeProductStatus change) {
        ProductListQuery query = ListQuery.read(ProductListQuery.class, uri);
        var chosen = new TreeSet<>(
                change.product().stream().limit(ShopProducts.PAGE_SIZE).toList());
        List<Product> found = products.forUpdate(chosen);
        List<UnpublishableProduct> refused = "published".equals(change.to()) ? refused(found) : List.of();
        if (!refused.isEmpty())
            return ProductListRenderer.of(shopProducts.list(current.shopId(), query))
                    .with("refused", refused)
                    .status(422)
                    .toResponse();
        Instant now = current.now();
        List<String> changed = new ArrayList<>();
        for (Product product : found) if (changeStatus(product, change.to(), now)) changed.add(product.id());
        if (changed.isEmpty()) return Page.see(query.path());
        return Page.see(ProductListRenderer.NOTICES.path(query.path(), change.to(), changed.toArray()));
    }

    private List<UnpublishableProduct> refused(List<Product> found) {
        if (!compliances.mayList(currentShop.shop()))
            return found.stream()
                    .map(product -> new UnpublishableProduct(product, List.of(PublishRequirements.FORBIDDEN)))
                    .toList();
        Predicate<String> allowed = categoryApprovals.allowedCategories(current.shopId());
        return found.stream()
                .filter(product -> product.status().mayBecome(ProductStatus.PUBLISHED))
                .map(product -> new UnpublishableProduct(
                        product, PublishRequirements.of(product, allowed.test(product.category()))))
                .filter(product -> !product.lacks().isEmpty())
                .toList();
    }

    private static boolean changeStatus(Product product, String to, Instant at) {
        ProductStatus status = product.status();
        switch (to == null ? "" : to) {
            case "published" -> {
                if (!status.mayBecome(ProductStatus.PUBLISHED)) return false;
                product.publish(at);
            }
            case "unpublished" -> {
                if (!product.isPublished()) return false;
                product.unpublish(at);
            }
            case "archived" -> {
                if (status == ProductStatus.ARCHIVED) return false;
                product.archive(at);
            }
            case "restored" -> {
                if (status != ProductStatus.ARCHIVED) return false;
                product.restore(at);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
