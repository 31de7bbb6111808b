package shop.vitrine.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;

/** All shops, for admins. */
@Path("/admin/shops")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
@Transactional
public class AdminShopsResource {
    @Inject
    ShopListReader shops;

    @Inject
    Violations violations;

    @Inject
    Current current;

    @GET
    public Page list(@BeanParam ShopListQuery search) {
        return Page.of("enforcement/shops")
                .with("search", search)
                .with("states", ShopListFilter.values())
                .with("shops", shops.find(search))
                .with("appeals", violations.appeals())
                .with("now", current.now());
    }
}
