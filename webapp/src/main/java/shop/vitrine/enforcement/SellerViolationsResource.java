package shop.vitrine.enforcement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.notice.Notices;

/** The owner's view of violations, with appeals. */
@Path("/seller/violations")
@Screen
@SellerOnly({})
public class SellerViolationsResource {
    private static final Notices NOTICES = Notices.of("enforcement.notice", "appealed");

    @Inject
    CurrentShop currentShop;

    @Inject
    CurrentLanguage language;

    @Inject
    Violations violations;

    @Inject
    Compliances compliances;

    @Inject
    ShopSuspension suspension;

    @Inject
    ViolationHandling handling;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        return page().with("notice", NOTICES.read(notice));
    }

    @POST
    @Path("{id}/appeal")
    public Response appeal(@PathParam("id") String id, AppealViolation command) {
        Shop shop = violations.shopOf(id).flatMap(suspension::lock).orElseThrow(NotFoundException::new);
        Violation violation = violations.find(id).orElseThrow(NotFoundException::new);
        if (command.version().isNot(violation.version()) || !violation.mayAppeal(current.now()))
            throw new Outdated(page().with("outdated", id).with("typed", command), conflict(violation, command));
        Problems problems = forms.check(command);
        if (problems.any())
            return page().with("problems", problems)
                    .with("wrong", id)
                    .with("typed", command)
                    .status(422)
                    .toResponse();
        handling.appeal(shop, violation, command.appeal());
        return Page.see(NOTICES.path("/seller/violations#violation-" + id, "appealed"));
    }

    private Conflict conflict(Violation now, AppealViolation typed) {
        Conflict conflict = Conflict.in(language.locale());
        if (now.answer() != null) conflict = conflict.theirs(text("web.reason"), now.answer());
        return now.mayAppeal(current.now())
                ? conflict
                : conflict.mine(text("enforcement.appeal.text"), typed.appeal()).noRetry();
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }

    /** Points follow the clock, without waiting for the expiry job. */
    private Page page() {
        List<Violation> all = violations.of(current.shopId());
        return Page.of("enforcement/seller-violations")
                .with("compliance", compliances.of(currentShop.shop()))
                .with("points", violations.points(current.shopId()))
                .with("listingStops", Compliance.LISTING_BLOCK_POINTS)
                .with("sellingStops", Compliance.SUSPENSION_POINTS)
                .with("violations", all)
                .with("problems", Problems.NONE)
                .with("now", current.now());
    }
}
