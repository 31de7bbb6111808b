package shop.vitrine.isolation;

import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.orders.SampleOrders;
import shop.vitrine.vetting.SampleApplications;

/** Gives the victim one of everything, and declares the sources of ids. */
public final class VictimShopFixture {
    private static final String OWN = " where shop_id = ? order by 1 limit 1";

    private static VictimShop made;

    private VictimShopFixture() {}

    /** Created once for all tests. */
    public static synchronized VictimShop of(SampleMarket market) {
        if (made == null) made = make(market);
        return made;
    }

    private static VictimShop make(SampleMarket market) {
        SampleShop shop = SampleShops.open();
        shop.owner();
        new SampleOrders(shop).shipped(1);
        SampleApplications applications = new SampleApplications(market);
        String application = applications.id(applications.submitted());
        market.visitor()
                .post("/cart/lines", "variant", shop.variant(1), "quantity", "1")
                .expect(303);
        insert(shop, """
            insert into violations (id, shop_id, rule, status, points, evidence, filed_by, filed_at, expires_at, appeal_until)
            select 'isolation001', ?, key, 'OPEN', points, 'Seen on the product''s page', 'nobody', now(),
                now() + interval '90 days', now() + interval '14 days' from market_rules order by points limit 1
            """);
        insert(shop, """
            insert into invitations (id, shop_id, email, role, token_hash, sent_at, mail_count, expires_at)
            values ('isolation002', ?, 'invited@example.org', 'CATALOGUE', sha256('isolation'), now(), 1, now() + interval '7 days')
            """);
        insert(shop, """
            insert into feed_imports (id, shop_id, file_name, bytes, status, uploaded_at, ended_at)
            values ('isolation003', ?, 'feed.tsv', 10, 'CHECKED', now(), now())
            """);
        // A number that no other shop reaches, since numbers are per shop.
        insert(shop, """
            insert into showcase_versions (id, shop_id, number, design, created_at)
            select 'isolation007', shop_id, 77, design, created_at from showcase_versions where shop_id = ? and number = 1
            """);
        return known(new VictimShop(shop), application);
    }

    private static void insert(SampleShop shop, String row) {
        shop.market().texts(row + " returning id", shop.id());
    }

    private static VictimShop known(VictimShop shop, String application) {
        String document = "select min(id) from application_documents where application_id = '" + application + "'";
        return shop.knows(
                        "/cart/lines/.*",
                        "select l.id from cart_lines l join variants v on v.id = l.variant_id where v.shop_id = ?"
                                + " limit 1")
                .knows(
                        ".*#\\w+ .*\\[Vv]-.*",
                        "select number from orders where status = 'SHIPPED' and shop_id = ? limit 1")
                .knows(
                        ".*#\\w+ .*\\[Pp]-.*",
                        "select p.number from purchases p join orders o on o.purchase_id = p.id"
                                + " where o.status = 'SHIPPED' and o.shop_id = ? limit 1")
                .knows("/seller/orders/.*#parcel .*", "select id from parcels" + OWN)
                .knows("/seller/feeds/.*", "select id from feed_imports" + OWN)
                .knows("/seller/products/.*#id .*", "select id from products" + OWN)
                .knows("/seller/stock/.*#variant .*", "select id from variants" + OWN)
                .knows("/seller/violations/.*", "select id from violations" + OWN)
                .knows("/seller/settings/invitations/.*", "select id from invitations" + OWN)
                .knows(
                        "/seller/settings/members/.*",
                        "select person_id from members where role = 'OWNER' and shop_id = ? order by 1 limit 1")
                .knows("/seller/invitations/.*", "select 'aXNvbGF0aW9uLW9mLWEtdG9rZW4tdGhhdC1pcy1ub3Q'")
                .knows("/seller/showcase/versions/.*", "select '77'")
                .knows("/seller/showcase/sections/.*", "select 'isolation005'")
                .knows("/seller/apply/documents/.*", document)
                .knows("/seller/apply/steps/.*#step .*", "select 'nowhere'")
                .knows("/admin/applications/.*#id .*", "select '" + application + "'")
                .knows("/admin/applications/.*#document .*", document)
                .knows("/admin/applications/.*#page .*", "select '1'")
                .knows("/admin/shops/.*", "select id from shops where id = ?")
                .knows("/admin/violations/.*", "select id from violations" + OWN)
                .knows("/admin/approvals/.*", "select id from category_approvals" + OWN)
                .knows(
                        "/account/sessions/.*",
                        "select s.id from sessions s join members m on m.person_id = s.person_id"
                                + " where m.shop_id = ? order by s.started_at desc limit 1")
                .knows("/account/passkeys/.*", "select 'isolation006'")
                .knows("/(login/reset|confirm)/.*", "select 'a-token-that-was-never-sent-to-anybody-at-all'");
    }
}
