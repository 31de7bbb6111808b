package shop.vitrine.sellers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.PostalAddress;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.notice.Notices;

/** The business behind a shop, dispatch and return addresses. */
@Path("/seller/settings")
@Screen
@SellerOnly({})
public class ShopSettingsResource {
    private static final Notices NOTICES = Notices.of("web.notice", "saved");

    @Inject
    CurrentShop currentShop;

    @Inject
    BusinessProfiles businesses;

    @Inject
    AuditLog audit;

    @Inject
    CurrentLanguage language;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        BusinessProfile business = businesses.of(current.shopId());
        return page(
                        business,
                        SaveShopSettings.of(business),
                        AddressInput.of(business.dispatch(), home()),
                        AddressInput.of(business.hasOwnReturns() ? business.returns() : null, home()),
                        Problems.NONE)
                .with("notice", NOTICES.read(notice));
    }

    @POST
    public Response save(SaveShopSettings typed) {
        BusinessProfile business = businesses.lock(current.shopId());
        Problems problems = typed.check(home(), forms.check(typed));
        Page page = page(business, typed, typed.from(), typed.back(), problems);
        if (typed.version().isNot(business.version())) throw new Outdated(page, conflict(business, typed));
        if (problems.any()) return page.status(422).toResponse();
        Map<String, ?> before = record(business);
        if (!business.isVerified()) business.renameLegally(typed.legalName());
        business.setVatId(
                typed.vatId() == null
                        ? null
                        : VatId.parse(typed.vatId(), home()).orElseThrow());
        business.send(typed.from().toAddress());
        business.setReturnAddress(typed.elsewhere() ? typed.back().toAddress() : null);
        audit.write("settings.changed", "shop:" + current.shopId(), before, record(business));
        return Page.see(NOTICES.path("/seller/settings", "saved"));
    }

    private Page page(
            BusinessProfile business, SaveShopSettings form, AddressInput from, AddressInput back, Problems problems) {
        return Page.of("sellers/settings")
                .with("business", business)
                .with("form", form)
                .with("dispatch", from)
                .with("returns", back)
                .with("countries", Countries.names(language.locale()))
                .with("problems", problems);
    }

    private Conflict conflict(BusinessProfile business, SaveShopSettings typed) {
        Map<String, String> theirs = record(business);
        return Conflict.in(language.locale())
                .compare(text("legalName"), theirs.get("legalName"), typed.legalName())
                .compare(text("vatId"), theirs.get("vatId"), typed.vatId())
                .compare(text("dispatch"), theirs.get("dispatch"), typed.from().line(language.locale()))
                .compare(
                        text("returns"),
                        theirs.get("returns"),
                        typed.elsewhere() ? typed.back().line(language.locale()) : null);
    }

    private String text(String field) {
        return Messages.text(language.locale(), "sellers.settings." + field);
    }

    private Map<String, String> record(BusinessProfile business) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("legalName", business.legalName());
        all.put("vatId", business.vatId());
        all.put("dispatch", line(business.dispatch()));
        all.put("returns", business.hasOwnReturns() ? line(business.returns()) : null);
        return all;
    }

    private String line(PostalAddress address) {
        return address == null ? null : String.join(", ", address.lines(language.locale()));
    }

    private String home() {
        return currentShop.shop().country();
    }
}
