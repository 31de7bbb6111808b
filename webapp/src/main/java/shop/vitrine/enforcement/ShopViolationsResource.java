package shop.vitrine.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;

/** Files violations. */
@Path("/admin/shops/{id}/violations")
@Screen
@RolesAllowed(Roles.ADMIN)
public class ShopViolationsResource {
    private static final String ACT = "violation";

    @Inject
    ShopDetailsLoader loader;

    @Inject
    ShopSuspension suspension;

    @Inject
    Compliances compliances;

    @Inject
    ViolationHandling handling;

    @Inject
    MarketRules rules;

    @Inject
    ShopActivity activity;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @POST
    public Response file(@PathParam("id") String id, FileViolation command) {
        String admin = current.personId();
        Shop shop = suspension.lockToDecide(id).orElseThrow(NotFoundException::new);
        if (command.version().isNot(compliances.of(shop).version()) || !shop.isOpened())
            throw loader.outdated(shop, ACT, command, command.evidence());
        MarketRule rule = rules.find(command.rule()).orElse(null);
        String product = command.productId();
        String title = product == null ? null : activity.title(id, product).orElse(null);
        Problems problems = forms.check(command);
        if (rule == null) problems = problems.and("rule", "enforcement.rule.missing");
        if (command.product() != null && title == null)
            problems = problems.and("product", "enforcement.product.unknown");
        if (command.order() != null && !activity.hasOrder(id, command.orderNumber()))
            problems = problems.and("order", "enforcement.order.unknown");
        if (problems.any())
            return loader.refused(shop, ACT, command, problems.inOrderOf(FileViolation.class))
                    .toResponse();
        Evidence evidence = new Evidence(command.evidence(), product, title, command.orderNumber());
        handling.file(shop, rule, evidence);
        return AdminShopResource.done(shop, "filed");
    }
}
