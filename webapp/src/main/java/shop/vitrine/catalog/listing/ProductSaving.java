package shop.vitrine.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.restricted.CategoryRequests;
import shop.vitrine.house.MarketClock;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.stock.Stocks;

/**
 * What happens when the form of a product is sent: it is checked, compared with what somebody else may have written
 * meanwhile, written, and published where that was asked. Within the caller's transaction, in which the product is locked.
 */
@ApplicationScoped
class ProductSaving {
    @Inject
    Products products;

    @Inject
    Listings listings;

    @Inject
    CategoryRequests requests;

    @Inject
    Stocks stocks;

    @Inject
    SheetPages pages;

    @Inject
    CurrentShop current;

    @Inject
    Language language;

    @Inject
    MarketClock clock;

    Response save(Product product, TypedListing typed) {
        boolean fresh = typed.id() == null;
        Sheet now = fresh ? Sheet.BLANK : now(product);
        Sheet sheet = Change.taken(typed.sheet(), now, typed.take());
        Checking checking = new Checking(sheet, product.shop(), product.attributes());
        Written written = checking.read();
        if (written == null) return refused(sheet, checking.problems());
        List<Change> changes = fresh ? List.of() : Change.between(sheet, now, language.locale());
        if (!changes.isEmpty()) return changed(sheet, now, changes);
        Problems clashes = listings.clashes(product, written);
        if (clashes.any()) return refused(fresh ? sheet : recounted(sheet, now), clashes);
        List<Lacks.Lack> heavy = heavy(product, written);
        if (!heavy.isEmpty()) return lacking(sheet, heavy);
        if (fresh) products.add(product);
        listings.write(product, written);
        return "publish".equals(typed.then()) ? publish(product) : see(product, "saved");
    }

    /** Publishes what was saved; what it lacks is said, and it stays as it was. */
    Response publish(Product product) {
        if (product.isPublished()) return see(product, "saved");
        boolean allowed = requests.allow(product.shop(), product.category());
        List<Lacks.Lack> lacks = current.shop().mayList() ? Lacks.of(product, allowed) : List.of(Lacks.FORBIDDEN);
        if (!lacks.isEmpty() || !product.status().mayBecome(ProductStatus.PUBLISHED))
            return lacking(now(product), lacks);
        product.publish(clock.now());
        return see(product, "published");
    }

    /** What buyers see already must not lose what they cannot do without. */
    private List<Lacks.Lack> heavy(Product product, Written written) {
        if (!product.isPublished()) return List.of();
        boolean moved = !written.listing().category().equals(product.category());
        boolean allowed =
                !moved || requests.allow(product.shop(), written.listing().category());
        return Lacks.heavy(written, allowed);
    }

    Sheet now(Product product) {
        return Sheet.of(
                product,
                stocks.levels(product.variants().stream().map(Variant::id).toList()));
    }

    private Response refused(Sheet sheet, Problems problems) {
        return pages.of(sheet, problems).status(422).toResponse();
    }

    private Response lacking(Sheet sheet, List<Lacks.Lack> lacks) {
        return pages.of(sheet, Problems.NONE).with("lacks", lacks).status(422).toResponse();
    }

    /** Shown once more with their state where the form had none of its own; sent again, it goes on from there. */
    private Response changed(Sheet sheet, Sheet now, List<Change> changes) {
        Sheet merged = Change.merged(sheet, now, changes);
        return pages.of(merged.seen(now.seen()), Problems.NONE)
                .with("changes", changes)
                .status(409)
                .toResponse();
    }

    /** With the pieces that there are now, so that whoever sends it again has seen them. */
    private static Sheet recounted(Sheet sheet, Sheet now) {
        return sheet.rows(sheet.rows().stream()
                .map(row -> now.rows().stream()
                        .filter(other -> !row.id().isEmpty() && other.id().equals(row.id()))
                        .findFirst()
                        .map(other -> row.with(row.stock(), other.was()))
                        .orElse(row))
                .toList());
    }

    private static Response see(Product product, String did) {
        return Page.see("/seller/products/" + product.id() + "?did=" + did);
    }
}
