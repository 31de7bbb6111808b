package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

class HolidayIT {
    private static final String PAGE = "/seller/settings/holiday";
    private static final String SHOP = "(select id from shops where handle = 'papermoon')";

    private final SampleMarket market = SampleMarket.open();
    private final TestVisitor owner = market.member("papermoon", "OWNER").with("Accept-Language", "en");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @AfterEach
    void leaveItAsItWas() {
        market.texts("delete from members where shop_id = " + SHOP + " returning person_id");
        market.texts("update shops set away = false, away_from = null, away_until = null, away_note_en = null,"
                + " away_note_de = null, away_note_nl = null where id = " + SHOP + " returning id");
    }

    @Test
    void whileAShopIsAwayItsThingsAreShownAndNotSold() throws InterruptedException {
        String product = product();
        String variant = market.texts(
                        "select v.id from variants v where v.product_id = ? and v.offered limit 1", product)
                .getFirst();
        TestVisitor buyer = market.visitor().with("Accept-Language", "en");
        buyer.post("/cart/lines", "variant", variant, "quantity", "1").expect(303);
        owner.submit(
                        owner.get(PAGE).expect(200).one("form.settings-form"),
                        "from",
                        today.toString(),
                        "until",
                        today.plusDays(2).toString(),
                        "de",
                        "Wir sind auf einer Messe")
                .expect(303);
        assertThat(buyer.get("/@papermoon?page=1&x=" + System.nanoTime())
                        .expect(200)
                        .text())
                .contains("on holiday", "Wir sind auf einer Messe");
        TestResponse shown = buyer.follow(buyer.get("/products/" + product + "-x?y=" + System.nanoTime()));
        assertThat(shown.expect(200).page().select(".buy button[type=submit][disabled]"))
                .hasSize(1);
        assertThat(market.visitor()
                        .post("/cart/lines", "variant", variant, "quantity", "1")
                        .expect(409)
                        .status())
                .isEqualTo(409);
        TestResponse cart = buyer.get("/cart").expect(200);
        assertThat(cart.one(".cart-group .notice").text()).contains("on holiday");
        assertThat(cart.page().select("a[href=/checkout]")).isEmpty();
        TestResponse checkout = buyer.get("/checkout").expect(200);
        assertThat(checkout.one("#delivery .error").text()).contains("sells again from");
        assertThat(checkout.page().select(".pay button[formaction=/checkout/adjust]"))
                .hasSize(1);
        endsByItself(buyer, variant);
    }

    /** As if the days had passed. */
    private void endsByItself(TestVisitor buyer, String variant) throws InterruptedException {
        market.texts("update shops set away_from = away_from - 30, away_until = away_until - 30 where id = " + SHOP
                + " returning id");
        for (int tries = 0;
                tries < 60 && market.count("select count(*) from shops where away and id = " + SHOP) > 0;
                tries++) Thread.sleep(1000);
        buyer.post("/cart/lines", "variant", variant, "quantity", "1").expect(303);
        assertThat(buyer.get("/cart").page().select("a[href=/checkout]")).isNotEmpty();
    }

    @Test
    void daysThatMakeNoSenseAreRefusedBesideTheirField() {
        var form = owner.get(PAGE).expect(200).one("form.settings-form");
        assertThat(owner.submit(
                                form,
                                "from",
                                today.toString(),
                                "until",
                                today.minusDays(1).toString())
                        .expect(422)
                        .one("#until-error")
                        .text())
                .contains("over");
        owner.submit(
                        form,
                        "from",
                        today.plusDays(5).toString(),
                        "until",
                        today.plusDays(3).toString())
                .expect(422);
        owner.submit(form, "from", "soon", "until", today.toString())
                .expect(422)
                .one("#from-error");
        owner.submit(form, "from", today.toString(), "until", today.plusYears(2).toString())
                .expect(422);
        assertThat(market.count("select count(*) from shops where away_from is not null and id = " + SHOP))
                .isZero();
    }

    @Test
    void twoWhoPlanAtOnceDoNotOverwriteEachOther() {
        var form = owner.get(PAGE).expect(200).one("form.settings-form");
        owner.submit(
                        form,
                        "from",
                        today.plusDays(10).toString(),
                        "until",
                        today.plusDays(12).toString())
                .expect(303);
        owner.submit(
                        form,
                        "from",
                        today.plusDays(20).toString(),
                        "until",
                        today.plusDays(22).toString())
                .expect(409);
        TestResponse ended = owner.post(PAGE + "/end").expect(200);
        assertThat(ended.one("#from").val()).isEqualTo(today.plusDays(10).toString());
        assertThat(market.count("select count(*) from shops where away_from is not null and id = " + SHOP))
                .isZero();
    }

    private String product() {
        return market.texts("""
                        select p.id from products p join variants v on v.product_id = p.id
                        join stock k on k.variant_id = v.id
                        where p.shop_id = %s and p.status = 'PUBLISHED' and v.offered and k.on_hand > k.held + 3
                        group by p.id having count(*) = (select count(*) from variants o where o.product_id = p.id
                            and o.offered) order by random() limit 1
                        """.formatted(SHOP)).getFirst();
    }
}
