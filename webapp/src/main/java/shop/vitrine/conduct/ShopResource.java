package shop.vitrine.conduct;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopStatus;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.Standing;

/** One shop, for admins, and what they may do to it. */
@Path("/admin/shops/{id}")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
@Transactional
public class ShopResource {
    @Inject
    Shops shops;

    @Inject
    Dossiers dossiers;

    @Inject
    Sanctions sanctions;

    @Inject
    Goods goods;

    @Inject
    Forms forms;

    @Inject
    Visitor visitor;

    /** @param done what was just done, for the page to say so */
    @GET
    public Page show(@PathParam("id") String id, @QueryParam("done") String done) {
        Shop shop = shops.get(id);
        if (shop == null) throw new NotFoundException();
        return dossiers.page(shop).with("done", Done.of(done));
    }

    @POST
    @Path("suspension")
    public Response suspend(@PathParam("id") String id, SuspendShop command) {
        Shop shop = locked(id);
        if (!command.sees(shop.standing().version()) || shop.standing().byAdmin() || !shop.isOpened())
            return dossiers.overtaken(shop, "suspension", command).toResponse();
        Problems problems = forms.check(command);
        if (problems.any())
            return dossiers.refused(shop, "suspension", command, problems).toResponse();
        sanctions.suspend(shop, command.reason(), admin());
        return done(shop, Done.SUSPENDED);
    }

    @POST
    @Path("reinstatement")
    public Response reinstate(@PathParam("id") String id, ReinstateShop command) {
        Shop shop = locked(id);
        Standing standing = shop.standing();
        if (!command.sees(standing.version()) || !standing.byAdmin())
            return dossiers.overtaken(shop, "reinstatement", command).toResponse();
        sanctions.reinstate(shop, admin());
        return done(shop, shop.isActive() ? Done.REINSTATED : Done.STILL_SUSPENDED);
    }

    @POST
    @Path("closing")
    public Response close(@PathParam("id") String id, CloseShop command) {
        Shop shop = locked(id);
        if (!command.sees(shop.standing().version()) || !shop.status().mayBecome(ShopStatus.CLOSED))
            return dossiers.overtaken(shop, "closing", command).toResponse();
        Problems problems = forms.check(command);
        if (command.handle() != null && !command.names(shop.handle()))
            problems = problems.and("handle", "conduct.handle.other");
        if (goods.inHand(shop.id()) > 0) problems = problems.and("orders", "conduct.close.orders");
        if (problems.any())
            return dossiers.refused(shop, "closing", command, problems).toResponse();
        sanctions.close(shop, command.farewell(), admin());
        return done(shop, Done.CLOSED);
    }

    private Shop locked(String id) {
        return sanctions.lock(id, admin()).orElseThrow(NotFoundException::new);
    }

    private String admin() {
        return visitor.personId().orElseThrow();
    }

    private static Response done(Shop shop, Done done) {
        return Page.see("/admin/shops/" + shop.id() + "?done=" + done.code());
    }
}
