package shop.vitrine.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import shop.vitrine.sellers.BusinessProfiles;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.notice.Notices;

@Path("/seller/settings/delivery")
@Screen
@SellerOnly({})
public class DeliveryRatesResource {
    private static final String PATH = "/seller/settings/delivery";
    private static final Notices NOTICES = Notices.of("shipping.rates.notice", "saved");

    @Inject
    CurrentShop currentShop;

    @Inject
    Shops shops;

    @Inject
    BusinessProfiles businesses;

    @Inject
    DeliveryRates rates;

    @Inject
    AuditLog audit;

    @Inject
    CurrentLanguage language;

    @Inject
    FormValidator forms;

    @Inject
    HtmxRequest htmx;

    @Inject
    Current current;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        DeliveryRateTable now = rates.of(current.shopId());
        return page(
                        sheet(now),
                        version(now, currentShop.shop()),
                        String.valueOf(currentShop.shop().returnsDays()),
                        Problems.NONE)
                .with("notice", NOTICES.read(notice));
    }

    @POST
    public Response save(SaveDeliveryRates typed) {
        businesses.lock(current.shopId());
        Shop shop = shops.get(current.shopId());
        DeliveryRateTable before = rates.of(shop.id());
        DeliveryRatesForm sheet = typed.sheet(shop.country());
        Problems problems = sheet.check(forms.check(typed));
        Version version = version(before, shop);
        Page page = page(sheet, version, typed.returnsDays(), problems);
        if (typed.version().isNot(version)) throw new Outdated(page, conflict(before, shop, typed));
        if (problems.any()) return page.status(422).toResponse();
        DeliveryRateTable after = new DeliveryRateTable(sheet.terms());
        audit.write(
                "delivery.changed",
                "shop:" + shop.id(),
                record(before, shop.returnsDays()),
                record(after, typed.days()));
        rates.replace(shop.id(), after.terms());
        shop.setReturnPeriod(typed.days());
        return Page.see(NOTICES.path(PATH, "saved"));
    }

    /** Adds or removes a line without saving. */
    @POST
    @Path("rows")
    public Response change(SaveDeliveryRates typed) {
        String button = typed.change() == null ? "" : typed.change();
        DeliveryRatesForm sheet = typed.sheet(home()).change(button, typed.add(), home());
        Page page = page(sheet, typed.version(), typed.returnsDays(), Problems.NONE)
                .with("focus", button.equals("add") ? "price." + typed.add() : button);
        return htmx.asksForFragments() ? page.fragments("rates").toResponse() : page.toResponse();
    }

    @GET
    @Path("rows")
    public Response rows() {
        return Page.see(PATH);
    }

    private Page page(DeliveryRatesForm sheet, Version version, String returnsDays, Problems problems) {
        return Page.of("shipping/delivery-rates")
                .with("sheet", sheet)
                .with("home", home())
                .with("version", version)
                .with("returnsDays", returnsDays)
                .with("problems", problems)
                .with("focus", null);
    }

    private DeliveryRatesForm sheet(DeliveryRateTable now) {
        return DeliveryRatesForm.of(now, home(), language.locale());
    }

    private Conflict conflict(DeliveryRateTable now, Shop shop, SaveDeliveryRates typed) {
        String returnsDays = Messages.text(language.locale(), "shipping.rates.returnsDays");
        return typed.sheet(home())
                .conflict(sheet(now), language.locale())
                .compare(returnsDays, shop.returnsDays(), typed.returnsDays());
    }

    private static Version version(DeliveryRateTable table, Shop shop) {
        return Version.of(table.version(), Version.of(shop.returnsDays()));
    }

    private static Map<String, ?> record(DeliveryRateTable table, int returnsDays) {
        Map<String, Object> record = new TreeMap<>(table.terms());
        record.put("returnsDays", returnsDays);
        return record;
    }

    private String home() {
        return currentShop.shop().country();
    }
}
