package shop.vitrine.catalog.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.restricted.CategoryRequests;
import shop.vitrine.house.MarketClock;
import shop.vitrine.pages.Page;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member;

/** Many products at once onto the market, off it, away and back: all of those that were chosen, or none. */
@Path("/seller/products/states")
@RequestScoped
@Staff(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class ProductStatesResource {
    /**
     * @param to what they are to be: published, unpublished, archived or restored
     * @param product ids
     */
    public record ChangeStates(String to, List<String> product) {}

    /** A product that may not go where it was sent, and why. */
    public record Refused(Product product, List<Lacks.Lack> lacks) {}

    @Inject
    Products products;

    @Inject
    ShopProducts list;

    @Inject
    CategoryRequests requests;

    @Inject
    CurrentShop current;

    @Inject
    MarketClock clock;

    /** The URL says which page of the list it was, and goes back there. */
    @POST
    @Transactional
    public Response change(@BeanParam Wish.Asked asked, ChangeStates change) {
        Wish wish = asked.wish();
        var chosen =
                new TreeSet<>(change.product().stream().limit(ShopProducts.PAGE).toList());
        List<Product> found = products.forUpdate(chosen);
        List<Refused> refused = "published".equals(change.to()) ? refused(found) : List.of();
        if (!refused.isEmpty())
            return ListPages.of(list.list(current.id(), wish))
                    .with("refused", refused)
                    .status(422)
                    .toResponse();
        Instant now = clock.now();
        List<String> changed = new ArrayList<>();
        for (Product product : found) if (become(product, change.to(), now)) changed.add(product.id());
        if (changed.isEmpty()) return Page.see(wish.path());
        String path = wish.path();
        return Page.see(path + (path.contains("?") ? "&" : "?") + new Done(change.to(), changed).query());
    }

    private List<Refused> refused(List<Product> found) {
        if (!current.shop().mayList())
            return found.stream()
                    .map(one -> new Refused(one, List.of(Lacks.FORBIDDEN)))
                    .toList();
        Predicate<String> allowed = requests.allowed(current.id());
        return found.stream()
                .filter(one -> one.status().mayBecome(ProductStatus.PUBLISHED))
                .map(one -> new Refused(one, Lacks.of(one, allowed.test(one.category()))))
                .filter(one -> !one.lacks().isEmpty())
                .toList();
    }

    private static boolean become(Product product, String to, Instant at) {
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
