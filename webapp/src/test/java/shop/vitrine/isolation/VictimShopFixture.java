package shop.vitrine.isolation;

import shop.vitrine.SampleMarket;
import shop.vitrine.orders.SampleOrders;
import shop.vitrine.vetting.SampleApplications;

/** Something of every kind that belongs to the victim, and where it is found for each parameter of each route. */
public final class VictimShopFixture {
    private static final String SHOP = "(select id from shops where handle = ?::citext)";
    private static final String OWN = " where shop_id = " + SHOP + " order by 1 limit 1";
    private static final String LATEST_APPLICATION =
            "(select id from applications where submitted_at is not null order by submitted_at desc limit 1)";

    private static final String BUYABLE = """
            select v.id from variants v join products p on p.id = v.product_id join stock k on k.variant_id = v.id
            where p.status = 'PUBLISHED' and k.available > 0 and v.shop_id = %s limit 1
            """.formatted(SHOP);

    private static VictimShop made;

    private VictimShopFixture() {}

    /** The victim, whose things are made once for all tests. */
    public static synchronized VictimShop of(SampleMarket market) {
        if (made == null) {
            make(market);
            made = known(new VictimShop(market));
        }
        return made;
    }

    private static void make(SampleMarket market) {
        market.member(VictimShop.SHOP, "OWNER");
        new SampleOrders(market, VictimShop.SHOP).shipped(1);
        new SampleApplications(market).submitted();
        market.visitor()
                .post(
                        "/cart/lines",
                        "variant",
                        market.texts(BUYABLE, VictimShop.SHOP).getFirst(),
                        "quantity",
                        "1")
                .expect(303);
        rows(market, """
                insert into violations (id, shop_id, rule, status, points, evidence, filed_by, filed_at, expires_at, appeal_until)
                select 'isolation001', %s, key, 'OPEN', points, 'Seen on the product''s page', 'nobody', now(),
                    now() + interval '90 days', now() + interval '14 days' from rules order by points limit 1
                """);
        rows(market, """
                insert into invitations (id, shop_id, email, role, token_hash, sent_at, mails, ends_at)
                values ('isolation002', %s, 'invited@example.org', 'CATALOGUE', sha256('isolation'), now(), 1, now() + interval '7 days')
                """);
        rows(market, """
                insert into feed_imports (id, shop_id, file, bytes, state, brought_at, ended_at)
                values ('isolation003', %s, 'feed.tsv', 10, 'CHECKED', now(), now())
                """);
    }

    private static void rows(SampleMarket market, String insert) {
        market.count(
                "with added as (" + insert.formatted(SHOP) + " returning 1) select count(*) from added",
                VictimShop.SHOP);
    }

    private static VictimShop known(VictimShop victim) {
        return victim.knows("/cart/lines/.*", "select id from cart_lines order by added_at desc limit 1")
                .knows(
                        ".*#\\w+ .*\\[Vv]-.*",
                        "select number from orders where status = 'SHIPPED' and shop_id = " + SHOP + " limit 1")
                .knows(
                        ".*#\\w+ .*\\[Pp]-.*",
                        "select p.number from purchases p join orders o on o.purchase_id = p.id"
                                + " where o.status = 'SHIPPED' and o.shop_id = " + SHOP + " limit 1")
                .knows("/seller/orders/.*#parcel .*", "select id from parcels" + OWN)
                .knows("/seller/feeds/.*", "select id from feed_imports" + OWN)
                .knows("/seller/products/.*#id .*", "select id from products" + OWN)
                .knows("/seller/stock/.*#variant .*", "select id from variants" + OWN)
                .knows("/seller/violations/.*", "select id from violations" + OWN)
                .knows("/seller/settings/invitations/.*", "select id from invitations" + OWN)
                .knows(
                        "/seller/settings/members/.*",
                        "select person_id from members where role = 'OWNER' and shop_id = " + SHOP
                                + " order by 1 limit 1")
                .knows("/seller/invitations/.*", "select 'aXNvbGF0aW9uLW9mLWEtdG9rZW4tdGhhdC1pcy1ub3Q'")
                .knows("/seller/showcase/versions/.*", "select '1'")
                .knows("/seller/showcase/sections/.*", "select 'isolation005'")
                .knows(
                        "/seller/apply/documents/.*",
                        "select id from application_documents where application_id = " + LATEST_APPLICATION
                                + " limit 1")
                .knows("/seller/apply/steps/.*#step .*", "select 'nowhere'")
                .knows("/admin/applications/.*#id .*", "select " + LATEST_APPLICATION)
                .knows(
                        "/admin/applications/.*#document .*",
                        "select id from application_documents where application_id = " + LATEST_APPLICATION
                                + " limit 1")
                .knows("/admin/applications/.*#page .*", "select '1'")
                .knows("/admin/shops/.*", "select " + SHOP)
                .knows("/admin/violations/.*", "select id from violations" + OWN)
                .knows("/admin/approvals/.*", "select id from category_requests" + OWN)
                .knows(
                        "/account/sessions/.*",
                        "select s.id from sessions s join members m on m.person_id = s.person_id"
                                + " where m.shop_id = " + SHOP + " order by s.started_at desc limit 1")
                .knows("/account/passkeys/.*", "select 'isolation006'")
                .knows("/(login/reset|confirm)/.*", "select 'a-token-that-was-never-sent-to-anybody-at-all'");
    }
}
