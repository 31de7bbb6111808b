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
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Holiday;
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
import shop.vitrine.web.notice.Notices;

/** Planning a shop's holiday, when nothing is sold. */
@Path("/seller/settings/holiday")
@Screen
@SellerOnly({})
public class HolidayResource {
    private static final String PATH = "/seller/settings/holiday";

    private static final Notices NOTICES = Notices.of("sellers.holiday.notice", "planned", "ended");

    @Inject
    CurrentLanguage language;

    @Inject
    Shops shops;

    @Inject
    BusinessProfiles businesses;

    @Inject
    AuditLog audit;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        Holiday known = shop().holiday();
        return page(ScheduleHoliday.of(known), Problems.NONE, known).with("notice", NOTICES.read(notice));
    }

    @POST
    public Response schedule(ScheduleHoliday typed) {
        businesses.lock(current.shopId());
        Shop shop = shop();
        if (typed.version().isNot(ScheduleHoliday.version(shop.holiday())))
            throw new Outdated(page(typed, Problems.NONE, shop.holiday()), conflict(shop.holiday(), typed));
        Problems problems = typed.check(current.today(), forms.check(typed));
        if (problems.any())
            return page(typed, problems, shop.holiday()).status(422).toResponse();
        put(shop, typed.holiday());
        return Page.see(NOTICES.path(PATH, "planned"));
    }

    @POST
    @Path("end")
    public Page end() {
        businesses.lock(current.shopId());
        Holiday before = shop().holiday();
        if (before != null) put(shop(), null);
        return page(ScheduleHoliday.of(before), Problems.NONE, null).with("notice", NOTICES.say("ended"));
    }

    @GET
    @Path("end")
    public Response ended() {
        return Page.see(PATH);
    }

    private void put(Shop shop, Holiday holiday) {
        audit.write(
                holiday == null ? "holiday.ended" : "holiday.planned",
                "shop:" + shop.id(),
                record(shop.holiday()),
                record(holiday));
        shop.scheduleHoliday(holiday, current.today());
    }

    private Page page(ScheduleHoliday form, Problems problems, Holiday known) {
        Holiday coming = known == null || known.isOver(current.today()) ? null : known;
        return Page.of("sellers/settings-holiday")
                .with("form", form)
                .with("version", ScheduleHoliday.version(shop().holiday()))
                .with("coming", coming)
                .with("on", coming != null && coming.isOn(current.today()))
                .with("problems", problems);
    }

    private Conflict conflict(Holiday now, ScheduleHoliday typed) {
        ScheduleHoliday theirs = ScheduleHoliday.of(now);
        return Conflict.in(language.locale())
                .compare(text("from"), theirs.from(), typed.from())
                .compare(text("until"), theirs.until(), typed.until())
                .compare(text("en"), theirs.en(), typed.en())
                .compare(text("de"), theirs.de(), typed.de())
                .compare(text("nl"), theirs.nl(), typed.nl());
    }

    private String text(String field) {
        return Messages.text(language.locale(), "sellers.holiday." + field);
    }

    private Shop shop() {
        return shops.get(current.shopId());
    }

    private static Map<String, ?> record(Holiday holiday) {
        if (holiday == null) return Map.of();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("from", holiday.from());
        record.put("until", holiday.until());
        return record;
    }
}
