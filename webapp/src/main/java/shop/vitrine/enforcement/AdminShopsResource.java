package shop.vitrine.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;

@Path("/admin/shops")
@Screen
@RolesAllowed(Roles.ADMIN)
public class AdminShopsResource {
    @Inject
    ShopListReader shops;

    @Inject
    Violations violations;

    @Inject
    Current current;

    @GET
    public Page list(@Context UriInfo uri) {
        ShopListQuery query = ListQuery.read(ShopListQuery.class, uri);
        Slice<ShopListRow> found = shops.find(query);
        return Page.of("enforcement/shops")
                .with("query", query)
                .with("filters", ShopListFilter.values())
                .with("shops", found)
                .with("pager", query.pager(found))
                .with("appeals", violations.appeals())
                .with("now", current.now());
    }
}
