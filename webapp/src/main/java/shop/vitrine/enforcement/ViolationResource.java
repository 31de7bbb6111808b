package shop.vitrine.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

@Path("/admin/violations/{id}")
@Screen
@RolesAllowed(Roles.ADMIN)
public class ViolationResource {
    @Inject
    Violations violations;

    @Inject
    Shops shops;

    @Inject
    ShopSuspension suspension;

    @Inject
    ViolationHandling handling;

    @Inject
    ShopOwners owners;

    @Inject
    FormValidator forms;

    @Inject
    CurrentLanguage language;

    @Inject
    Current current;

    @GET
    public Page show(@PathParam("id") String id) {
        Violation violation = violations.find(id).orElseThrow(NotFoundException::new);
        return page(shops.get(violation.shop()), violation);
    }

    @POST
    @Path("decision")
    public Response decide(@PathParam("id") String id, DecideViolation command) {
        Shop shop = violations
                .shopOf(id)
                .flatMap(found -> suspension.lockToDecide(found))
                .orElseThrow(NotFoundException::new);
        Violation violation = violations.find(id).orElseThrow(NotFoundException::new);
        Page again = page(shop, violation).with("answer", command.answer());
        if (command.version().isNot(violation.version())) throw new Outdated(again, conflict(violation, command));
        if (!violation.mayDecide(current.personId(), current.now()) || command.upholds() && !violation.isAppealed())
            return again.status(422).toResponse();
        Problems problems = forms.check(command);
        if (problems.any()) return again.with("problems", problems).status(422).toResponse();
        if (command.upholds()) handling.uphold(shop, violation, command.answer());
        else handling.lift(shop, violation, command.answer());
        return AdminShopResource.done(shop, command.upholds() ? "upheld" : "lifted");
    }

    private Conflict conflict(Violation now, DecideViolation typed) {
        boolean open = now.mayDecide(current.personId(), current.now());
        Conflict conflict = Conflict.in(language.locale());
        if (now.decidedAt() != null)
            conflict = conflict.by(owners.names(List.of(now.decidedBy())).of(now.decidedBy()), now.decidedAt());
        if (now.appeal() != null) conflict = conflict.theirs(text("enforcement.appeal"), now.appeal());
        if (now.answer() != null) conflict = conflict.theirs(text("web.reason"), now.answer());
        return open
                ? conflict
                : conflict.mine(text("web.reason"), typed.answer()).noRetry();
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }

    private Page page(Shop shop, Violation violation) {
        boolean own = shops.isMember(shop.id(), current.personId());
        return Page.of("enforcement/violation")
                .with("shop", shop)
                .with("violation", violation)
                .with(
                        "names",
                        owners.names(Arrays.asList(violation.filedBy(), violation.appealedBy(), violation.decidedBy())))
                .with("own", own)
                .with("mayDecide", !own && violation.mayDecide(current.personId(), current.now()))
                .with("counts", violation.counts(current.now()))
                .with("now", current.now())
                .with("problems", Problems.NONE);
    }
}
