package shop.vitrine.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopStatus;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.notice.Notices;

@Path("/admin/shops/{id}")
@Screen
@RolesAllowed(Roles.ADMIN)
public class AdminShopResource {
    private static final Notices NOTICES = Notices.of(
            "enforcement.notice", "suspended", "reinstated", "still-suspended", "closed", "filed", "upheld", "lifted");

    @Inject
    Shops shops;

    @Inject
    ShopDetailsLoader loader;

    @Inject
    ShopSuspension suspension;

    @Inject
    Compliances compliances;

    @Inject
    ShopActivity activity;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @GET
    public Page show(@PathParam("id") String id, @QueryParam("notice") String notice) {
        Shop shop = shops.get(id);
        if (shop == null) throw new NotFoundException();
        return loader.page(shop).with("notice", NOTICES.read(notice));
    }

    @POST
    @Path("suspension")
    public Response suspend(@PathParam("id") String id, SuspendShop command) {
        Shop shop = locked(id);
        Compliance compliance = compliances.of(shop);
        if (command.version().isNot(compliance.version()) || compliance.byAdmin() || !shop.isOpened())
            throw loader.outdated(shop, "suspension", command, command.reason());
        Problems problems = forms.check(command);
        if (problems.any())
            return loader.refused(shop, "suspension", command, problems).toResponse();
        suspension.suspend(shop, command.reason());
        return done(shop, "suspended");
    }

    @POST
    @Path("reinstatement")
    public Response reinstate(@PathParam("id") String id, ReinstateShop command) {
        Shop shop = locked(id);
        Compliance compliance = compliances.of(shop);
        if (command.version().isNot(compliance.version()) || !compliance.byAdmin())
            throw loader.outdated(shop, "reinstatement", command, null);
        suspension.reinstate(shop);
        return done(shop, shop.isActive() ? "reinstated" : "still-suspended");
    }

    @POST
    @Path("closing")
    public Response close(@PathParam("id") String id, CloseShop command) {
        Shop shop = locked(id);
        if (command.version().isNot(compliances.of(shop).version())
                || !shop.status().mayBecome(ShopStatus.CLOSED))
            throw loader.outdated(shop, "closing", command, command.farewell());
        Problems problems = forms.check(command);
        if (command.handle() != null && !command.names(shop.handle()))
            problems = problems.and("handle", "enforcement.handle.other");
        if (activity.inHand(shop.id()) > 0) problems = problems.and("orders", "enforcement.close.orders");
        if (problems.any())
            return loader.refused(shop, "closing", command, problems).toResponse();
        suspension.close(shop, command.farewell());
        return done(shop, "closed");
    }

    private Shop locked(String id) {
        return suspension.lockToDecide(id).orElseThrow(NotFoundException::new);
    }

    static Response done(Shop shop, String what) {
        return Page.see(NOTICES.path("/admin/shops/" + shop.id(), what));
    }
}
