package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import shop.vitrine.Patience;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

class ShopHolidayIT {
    private static final String PAGE = "/seller/settings/holiday";
    private final SampleMarket market = SampleMarket.open();
    private final SampleShop shop = SampleShops.open();
    private final TestVisitor owner = shop.owner().with("Accept-Language", "en");
    private final LocalDate today = LocalDate.ofInstant(market.now(), ZoneId.of("Europe/Amsterdam"));

    @Test
    void whileAShopIsAwayItsThingsAreShownAndNotSold() {
        String product = shop.product(1).id();
        String variant = shop.variant(1);
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
        assertThat(buyer.get(shop.path() + "?page=1&x=" + System.nanoTime())
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

    /** Simulates the passing of days. */
    private void endsByItself(TestVisitor buyer, String variant) {
        market.texts(
                "update shops set holiday_from = holiday_from - 30, holiday_until = holiday_until - 30 where id = ?"
                        + " returning id",
                shop.id());
        Patience.until(
                "the holiday is over",
                () -> market.count("select count(*) from shops where on_holiday and id = ?", shop.id()) == 0);
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
                .contains("in the past");
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
        assertThat(market.count("select count(*) from shops where holiday_from is not null and id = ?", shop.id()))
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
        assertThat(market.count("select count(*) from shops where holiday_from is not null and id = ?", shop.id()))
                .isZero();
    }
}
