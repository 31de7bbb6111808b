package shop.vitrine.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shop.vitrine.Patience;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShop.SampleProduct;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** A suspended shop disappears at once, while its orders go on. */
class SuspensionIT {
    private final SampleMarket market = SampleMarket.open();

    @Test
    void whatASuspendedShopListsVanishesEverywhere() throws Exception {
        SampleShop shop = SampleShops.open().indexed();
        SampleProduct goods = shop.product(1);
        String product = goods.path();
        String variant = shop.variant(1);
        String path = "/admin/shops/" + shop.id();
        TestVisitor buyer = market.visitor().with("Accept-Language", "en");
        Patience.until("the index knows it", () -> shows(search(buyer, goods.title()), goods.id()));
        buyer.post("/cart/lines", "variant", variant, "quantity", "1").expect(303);
        Element checkout = buyer.get("/checkout").expect(200).one("form#checkout");

        TestVisitor admin = market.admin().with("Accept-Language", "en");
        Element form = admin.get(path).expect(200).one("form[action$=/suspension]");
        admin.submit(form, "reason", "").expect(422).one("#reason[aria-invalid]");
        admin.submit(form, "reason", "Papers were forged.").expect(303);
        try {
            assertThat(shows(search(buyer, goods.title()), goods.id())).isFalse();
            assertThat(shows(buyer.get("/shop?shop=" + shop.handle() + "&n=" + System.nanoTime()), goods.id()))
                    .isFalse();
            assertThat(buyer.get("/shop/suggest?q=" + shop.handle().substring(0, 8) + "&n=" + System.nanoTime())
                            .text())
                    .doesNotContain(shop.handle());
            buyer.get(product + "?n=" + System.nanoTime()).expect(404);
            buyer.get(shop.path() + "?n=" + System.nanoTime()).expect(404);
            assertThat(buyer.get("/sitemap.xml").text()).doesNotContain(shop.handle());
            TestVisitor fresh = market.visitor();
            fresh.post("/cart/lines", "variant", variant, "quantity", "1");
            assertThat(fresh.get("/cart").page().select(".cart-line")).isEmpty();
            TestResponse placed = buyer.submit(
                    checkout,
                    "email",
                    "gone@example.org",
                    "name",
                    "Jo de Vries",
                    "street",
                    "Damrak 1",
                    "postalCode",
                    "1012AB",
                    "city",
                    "Amsterdam",
                    "country",
                    "NL");
            assertThat(placed.header("Location")).isNotEqualTo("/test-gateway");
            assertThat(market.count("select count(*) from purchases where email = 'gone@example.org'"))
                    .isZero();
            market.local().stopElasticsearch();
            try {
                TestResponse plain = search(buyer, goods.title());
                assertThat(plain.page().select("#results .notice")).isNotEmpty();
                assertThat(shows(plain, goods.id())).isFalse();
            } finally {
                market.local().startElasticsearch();
            }
        } finally {
            admin.submit(admin.get(path).expect(200).one("form[action$=/reinstatement]"))
                    .expect(303);
        }
        buyer.get(product + "?n=" + System.nanoTime()).expect(200);
        Patience.until("the index knows it again", () -> shows(search(buyer, goods.title()), goods.id()));
    }

    /** Locks an outbox row to simulate an index that lags behind. */
    @Test
    void aShopIsGoneBeforeTheIndexHeardOfAllItsProducts() throws SQLException {
        SampleShop shop = SampleShops.open().indexed();
        try (Connection held = market.owner()) {
            held.setAutoCommit(false);
            Patience.until("a change waits", () -> waits(held));
            market.texts("insert into delisted_shops values (?, 9000000000000) returning handle", shop.handle());
            assertThat(isFound(shop)).isFalse();
            held.rollback();
        } finally {
            market.texts("delete from delisted_shops where handle = ? returning handle", shop.handle());
        }
        assertThat(isFound(shop)).isTrue();
    }

    private boolean waits(Connection held) {
        market.count("with changed as (insert into search_outbox (product_id) values ('none') returning 1)"
                + " select count(*) from changed");
        try (var rows = held.createStatement()
                .executeQuery("select id from search_outbox where product_id = 'none' for update skip locked")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isFound(SampleShop shop) {
        return market.visitor()
                .get("/shop?shop=" + shop.handle() + "&n=" + System.nanoTime())
                .page()
                .select("#results a[href^=/@]")
                .eachAttr("href")
                .contains(shop.path());
    }

    @Test
    void twoAdminsAtOnceAreToldOfEachOther() {
        EnforcementFixture bench = new EnforcementFixture();
        Element first = bench.form(bench.admin, "suspension");
        Element second = bench.form(bench.other, "suspension");
        bench.admin.submit(first, "reason", "The first reason").expect(303);
        TestResponse told =
                bench.other.submit(second, "reason", "The second reason").expect(409);
        assertThat(told.one("[role=alert]").text()).contains("shop.suspended");
        assertThat(told.page().text()).contains("The first reason", "The second reason");
        assertThat(market.texts("select suspension_reason from shop_compliance where shop_id = ?", bench.shop))
                .containsExactly("The first reason");
        assertThat(bench.entries("shop.suspended")).isEqualTo(1);
        assertThat(bench.mails()).containsExactly("Bench & Sons is suspended");
    }

    @Test
    void closingIsForGoodAndAsksForTheHandle() {
        EnforcementFixture bench = new EnforcementFixture();
        Element form = bench.form(bench.admin, "closing");
        bench.admin
                .submit(form, "farewell", "Asked for", "handle", "lumen")
                .expect(422)
                .one("#handle[aria-invalid]");
        bench.admin
                .submit(form, "farewell", "Asked for", "handle", "@" + bench.handle)
                .expect(303);
        assertThat(bench.status()).isEqualTo("CLOSED 0");
        bench.owner.get("/seller/violations").expect(404);
        assertThat(bench.admin.get(bench.path()).expect(200).page().select("main form"))
                .isEmpty();
        assertThat(bench.mails()).containsExactly("Bench & Sons is closed");
    }

    @Test
    void theListFindsShopsByNameAndState() {
        EnforcementFixture bench = new EnforcementFixture();
        TestVisitor admin = bench.admin;
        assertThat(admin.get("/admin/shops?q=" + bench.handle)
                        .expect(200)
                        .page()
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(admin.get("/admin/shops?state=closed&q=" + bench.handle)
                        .page()
                        .select("tbody tr"))
                .isEmpty();
        admin.get("/admin/shops?q=%25%7B%27&state=nonsense&sort=x&after=none").expect(200);
        admin.get("/admin/shops/nosuchshop00").expect(404);
        market.buyer().get("/admin/shops").expect(404);
        assertThat(market.visitor().get("/admin/shops").expect(303).header("Location"))
                .contains("/login?");
    }

    private static TestResponse search(TestVisitor visitor, String title) {
        String words = java.net.URLEncoder.encode(title, java.nio.charset.StandardCharsets.UTF_8);
        return visitor.get("/shop?q=" + words + "&n=" + System.nanoTime()).expect(200);
    }

    private static boolean shows(TestResponse page, String product) {
        return !page.page().select("a[href^=/products/" + product + "]").isEmpty();
    }
}
