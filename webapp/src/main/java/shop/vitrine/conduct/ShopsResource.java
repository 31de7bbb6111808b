package shop.vitrine.conduct;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Roles;
import shop.vitrine.pages.Page;

/** All shops, for admins. */
@Path("/admin/shops")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
@Transactional
public class ShopsResource {
    @Inject
    ShopList shops;

    @Inject
    Violations violations;

    @Inject
    MarketClock clock;

    @GET
    public Page list(@BeanParam ShopSearch search) {
        return Page.of("conduct/shops")
                .with("search", search)
                .with("states", ShopState.values())
                .with("shops", shops.find(search))
                .with("appeals", violations.appeals())
                .with("now", clock.now());
    }
}
