package shop.vitrine.conduct;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.Shop;

/** Filing what a shop did against the rules. */
@Path("/admin/shops/{id}/violations")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
@Transactional
public class ViolationsResource {
    private static final String ACT = "violation";

    @Inject
    Dossiers dossiers;

    @Inject
    Sanctions sanctions;

    @Inject
    Docket docket;

    @Inject
    Rules rules;

    @Inject
    Goods goods;

    @Inject
    Forms forms;

    @Inject
    Visitor visitor;

    @POST
    public Response file(@PathParam("id") String id, FileViolation command) {
        String admin = visitor.personId().orElseThrow();
        Shop shop = sanctions.lock(id, admin).orElseThrow(NotFoundException::new);
        if (!command.sees(shop.standing().version()) || !shop.isOpened())
            return dossiers.overtaken(shop, ACT, command).toResponse();
        Rule rule = rules.find(command.rule()).orElse(null);
        String product = command.productId();
        String title = product == null ? null : goods.title(id, product).orElse(null);
        Problems problems = forms.check(command);
        if (rule == null) problems = problems.and("rule", "conduct.rule.missing");
        if (command.product() != null && title == null) problems = problems.and("product", "conduct.product.unknown");
        if (command.order() != null && !goods.hasOrder(id, command.orderNumber()))
            problems = problems.and("order", "conduct.order.unknown");
        if (problems.any())
            return dossiers.refused(shop, ACT, command, problems.inOrderOf(FileViolation.class))
                    .toResponse();
        Evidence evidence = new Evidence(command.evidence(), product, title, command.orderNumber());
        docket.file(shop, rule, evidence, admin);
        return Page.see("/admin/shops/" + id + "?done=" + Done.FILED.code());
    }
}
