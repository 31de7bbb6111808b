package shop.vitrine.enforcement;

import java.util.UUID;
import org.jsoup.nodes.Element;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** A shop with its owner, and two admins; without products, so that other tests do not see it. */
final class EnforcementFixture {
    final SampleMarket market = SampleMarket.open();
    final String handle = "bench" + UUID.randomUUID().toString().substring(0, 8);
    final String shop;
    final TestVisitor owner;
    final TestVisitor admin = market.admin().with("Accept-Language", "en");
    final TestVisitor other;

    EnforcementFixture() {
        shop = market.texts(
                        "insert into shops (id, handle, name, status, country, opened_at) values (?,"
                                + " ?::citext, 'Bench & Sons', 'ACTIVE', 'NL', now()) returning id",
                        UUID.randomUUID().toString().replace("-", "").substring(0, 12),
                        handle)
                .getFirst();
        owner = market.member(handle, "OWNER").with("Accept-Language", "en");
        other = market.anotherAdmin().with("Accept-Language", "en");
    }

    String path() {
        return "/admin/shops/" + shop;
    }

    Element form(TestVisitor who, String act) {
        return who.get(path()).expect(200).one("form[action$=/" + act + "]");
    }

    TestResponse file(String rule) {
        return admin.submit(
                        form(admin, "violations"), "rule", rule, "evidence", "Seen on Monday, in parcel and picture.")
                .expect(303);
    }

    String violation(String status) {
        return market.texts(
                        "select id from violations where shop_id = ? and status = ? order by filed_at limit 1",
                        shop,
                        status)
                .getFirst();
    }

    String status() {
        return market.texts(
                        "select status || ' ' || points from shops join shop_compliance using (id) where id = ?", shop)
                .getFirst();
    }

    /** Subjects of mails to the owner, oldest first. */
    java.util.List<String> mails() {
        return market.texts(
                "select m.subject from outgoing_mails m join persons p on p.email::text = m.recipient join members e on"
                        + " e.person_id = p.id where e.shop_id = ? and m.subject like '%Bench & Sons%' order by m.id",
                shop);
    }

    long entries(String action) {
        return market.count(
                "select count(*) from audit_entries where subject = ? and action = ?", "shop:" + shop, action);
    }

    /** Backdates a violation, since the clock is shared. */
    void older(String violation, int days) {
        market.count("""
            with aged as (update violations set filed_at = filed_at - make_interval(days => ?),
                expires_at = expires_at - make_interval(days => ?),
                appeal_until = appeal_until - make_interval(days => ?) where id = ? returning 1)
            select count(*) from aged\
            """, days, days, days, violation);
    }
}
