package shop.vitrine.listings;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.list.ListQuery;

/** Prices and stock of many variants at once, all or nothing. */
@Path("/seller/products/prices")
@Screen
@SellerOnly(Member.Role.CATALOGUE)
public class BulkPricesResource {
    @Inject
    BulkPriceUpdate update;

    @Inject
    ShopProducts products;

    @Inject
    CurrentLanguage language;

    @Inject
    Current current;

    @POST
    public Response change(@Context UriInfo uri, UpdatePrices typed) {
        ProductListQuery query = ListQuery.read(ProductListQuery.class, uri);
        Problems problems = update.apply(current.shopId(), typed);
        if (!problems.any()) {
            return Page.see(
                    ProductListRenderer.NOTICES.path(query.editing(false).path(), "prices"));
        }
        ProductListPage list = products.list(current.shopId(), query.editing(true));
        ProductListPage over =
                list.withProducts(list.products().stream().map(typed::over).toList());
        Page page = ProductListRenderer.of(over).with("problems", problems);
        if (BulkPriceUpdate.isOutdated(problems)) throw new Outdated(page, conflict(over, problems));
        return page.status(422).toResponse();
    }

    private Conflict conflict(ProductListPage list, Problems problems) {
        Conflict conflict = Conflict.in(language.locale());
        for (ProductRow product : list.products())
            for (ProductRow.VariantPriceRow cell : product.cells()) {
                String name = cell.name().isEmpty()
                        ? product.label().title()
                        : product.label().title() + ", " + cell.name();
                if (problems.at("price." + cell.id()))
                    conflict = conflict.compare(
                            of("listings.price.of", name),
                            cell.price().was(),
                            cell.price().typed());
                if (problems.at("stock." + cell.id()))
                    conflict = conflict.compare(
                            of("listings.stock.of", name),
                            cell.stock().was(),
                            cell.stock().typed());
            }
        return conflict;
    }

    private String of(String key, String name) {
        return Messages.text(language.locale(), key, name);
    }
}
