package shop.vitrine.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Manual stock: receiving, counting, and refusals. */
class StockIT {
    private static SampleShop shop;
    private static TestVisitor staff;

    private final SampleMarket market = SampleMarket.open();
    private String variant;

    @BeforeAll
    static void open() {
        shop = SampleShops.empty();
        staff = shop.member("FULFILMENT");
    }

    /** A variant per test. */
    @BeforeEach
    void makeVariant() {
        String id = "it" + Long.toString(System.nanoTime(), 36);
        market.count("""
            with p as (insert into products (id, shop_id, feed_group, status, title, slug, description, category,
                currency, added_at, changed_at) select ?, s.id, ?, 'DRAFT', 'Counted bowl', 'counted-bowl', '', 'other',
                'EUR', now(), now() from shops s where s.id = ? returning id, shop_id),
            v as (insert into variants (id, shop_id, product_id, sku, position, price, currency)
                select id, shop_id, id, upper(id), 0, 100, 'EUR' from p returning 1)
            select count(*) from v
            """, id, id, shop.id());
        variant = id;
    }

    @Test
    void whatComesInIsCountedAndSaysWhoTookIt() {
        TestResponse list = staff.get("/seller/stock?q=" + variant).expect(200);
        assertThat(list.page().select(".stock-table tbody tr")).hasSize(1);
        staff.submit(list.one(".stock-form"), "pieces." + variant, "12", "note", "Delivery 7")
                .expect(303);

        assertThat(onHand()).isEqualTo(12);
        String moves =
                staff.get("/seller/stock/" + variant).expect(200).one("table").text();
        assertThat(moves).contains("+12").contains("Delivery 7").contains("Sam Staff");
    }

    @Test
    void badPiecesAreToldBesideTheFieldAndKept() {
        TestResponse list = staff.get("/seller/stock?q=" + variant);
        TestResponse again = staff.submit(list.one(".stock-form"), "pieces." + variant, "a few")
                .expect(422);
        assertThat(again.one("#pieces\\." + variant).attr("value")).isEqualTo("a few");
        assertThat(again.one("#pieces\\." + variant + "-error").text()).isNotBlank();
        staff.submit(list.one(".stock-form")).expect(422);
        TestResponse low =
                staff.submit(list.one(".stock-low"), "low", "a dozen").expect(422);
        assertThat(low.one("#low[aria-invalid]").attr("value")).isEqualTo("a dozen");
        TestResponse counted = staff.submit(
                        staff.get("/seller/stock/" + variant).one("form[action$=/adjust]"),
                        "counted",
                        "1,5",
                        "reason",
                        "stocktaking")
                .expect(422);
        assertThat(counted.one("#counted[aria-invalid]").attr("value")).isEqualTo("1,5");
        assertThat(onHand()).isZero();
    }

    @Test
    void aCountFromAnOldLevelIsToldAndChangesNothing() {
        TestResponse seen = staff.get("/seller/stock/" + variant);
        staff.post("/seller/stock/" + variant + "/receive", "pieces", "9").expect(303);

        TestResponse told = staff.submit(seen.one("form[action$=/adjust]"), "counted", "4", "reason", "stocktaking")
                .expect(409);
        assertThat(told.one(".notice.warn").text()).contains("0").contains("9");
        assertThat(told.one("[name=counted]").attr("value")).isEqualTo("4");
        assertThat(onHand()).isEqualTo(9);

        staff.submit(told.one("form[action$=/adjust]")).expect(303);
        assertThat(onHand()).isEqualTo(4);
    }

    @Test
    void aCountNeedsAReasonAndStaysAboveWhatIsHeld() {
        staff.post("/seller/stock/" + variant + "/receive", "pieces", "9").expect(303);
        market.count(
                "with u as (update stock_levels set held = 3 where variant_id = ? returning 1) select count(*) from u",
                variant);

        TestResponse form = staff.get("/seller/stock/" + variant);
        TestResponse without =
                staff.submit(form.one("form[action$=/adjust]"), "counted", "5").expect(422);
        assertThat(without.one("#reason-error").text()).isNotBlank();
        TestResponse below = staff.submit(form.one("form[action$=/adjust]"), "counted", "2", "reason", "broken")
                .expect(422);
        assertThat(below.one("#counted-error").text()).isNotBlank();
        assertThat(onHand()).isEqualTo(9);
    }

    @Test
    void strangersNeitherSeeNorChangeIt() {
        TestVisitor other = market.seller();
        assertThat(other.get("/seller/stock/" + variant).status()).isEqualTo(404);
        assertThat(other.post("/seller/stock/" + variant + "/receive", "pieces", "5")
                        .status())
                .isEqualTo(404);
        assertThat(other.post("/seller/stock", "pieces." + variant, "5").status())
                .isEqualTo(404);
        assertThat(other.post("/seller/stock/" + variant + "/adjust", "counted", "5", "reason", "mine", "version", "0")
                        .status())
                .isEqualTo(404);
        assertThat(onHand()).isZero();
    }

    @Test
    void pagesFollowEachOtherInBothDirections() {
        TestVisitor owner = market.seller();
        TestResponse first = owner.get("/seller/stock").expect(200);
        List<String> skus = first.page().select(".stock-sku").eachText();
        assertThat(skus).isSorted().hasSize(StockRows.PAGE_SIZE);
        TestResponse second =
                owner.get(first.one(".pager [rel=next]").attr("href")).expect(200);
        assertThat(second.page().select(".stock-sku").eachText()).isSorted().doesNotContainAnyElementsOf(skus);
        TestResponse back =
                owner.get(second.one(".pager [rel=prev]").attr("href")).expect(200);
        assertThat(back.page().select(".stock-sku").eachText()).isEqualTo(skus);
        owner.get("/seller/stock?show=low").expect(200);
        owner.get("/seller/stock?show=none&after=0:zzz").expect(200);
        owner.get("/seller/stock?q=%25%5C_'&after=%00").expect(200);
    }

    private long onHand() {
        return market.count("select on_hand from stock_levels where variant_id = ?", variant);
    }
}
