package shop.vitrine.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.vitrine.Patience;
import shop.vitrine.SampleMarket;
import shop.vitrine.SamplePerson;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.checkout.SampleBuyer;

/** Delivery rates as set by a shop and paid by buyers. */
class DeliveryRatesIT {
    private static final String PAGE = "/seller/settings/delivery";

    private final SampleMarket market = SampleMarket.open();
    private final SampleShop shop = SampleShops.open();
    private final SamplePerson person = shop.person("OWNER");
    private final TestVisitor owner = person.visitor().with("Accept-Language", "en");
    private final String email = "delivery-" + UUID.randomUUID() + "@example.org";
    private final SampleBuyer buyer = new SampleBuyer(market, email);
    private final String variant = shop.variant(1);

    @Test
    void aBuyerPaysWhatTheShopAsksForTheCountry() {
        save("DE", "12,34");
        buyer.put(variant, 1);
        buyer.type("country", "DE").type("postalCode", "10115").type("city", "Berlin");
        buyer.visitor().post("/checkout/draft", "country", "DE");
        TestResponse page = buyer.checkout().expect(200);
        assertThat(page.one("#delivery .choice .numbers").text()).isEqualTo("€12.34");
        TestResponse placed = buyer.place(page).expect(303);
        buyer.pay(placed, "approve");
        assertThat(market.count(
                        "select o.delivery from orders o join purchases p on p.id = o.purchase_id"
                                + " where p.email = ?::citext",
                        email))
                .isEqualTo(1234);
    }

    @Test
    void whoShipsIsToldOfWhatWasPaid() {
        buy(1);
        String told = person.email();
        String mails = "select count(*) from outgoing_mails where recipient = ? and html like '%/seller/orders%'";
        assertThat(market.count(mails, told)).isEqualTo(1);
        owner.post("/seller/settings/mail-preferences").expect(303);
        buy(2);
        assertThat(market.count(mails, told)).isEqualTo(1);
    }

    @Test
    void whereAShopDoesNotDeliverNothingIsPlacedAndNothingLost() {
        market.texts("""
            insert into delivery_rates (id, shop_id, zone, offered, price, days_min, days_max)
            values (left(md5(random()::text), 12), ?, 'MT', false, 0, 1, 1) returning id
            """, shop.id());
        buyer.put(variant, 1);
        buyer.type("country", "MT").type("postalCode", "VLT 1117").type("city", "Valletta");
        TestResponse page = buyer.checkout().expect(200);
        TestResponse refused = buyer.place(page).expect(422);
        assertThat(refused.one("#country-error").text()).contains("Not everything");
        assertThat(refused.one("#refused").text()).contains(shop.name(), "Malta");
        assertThat(refused.one("#delivery .error").text()).contains("does not deliver");
        assertThat(refused.one("#name").val()).isEqualTo("Jo de Vries");
        assertThat(market.count("select count(*) from purchases where email = ?::citext", email))
                .isZero();
        TestResponse cart = buyer.visitor().post("/cart/country", "country", "MT");
        assertThat(buyer.visitor().follow(cart).one(".cart-group .notice").text())
                .contains("Malta");
        buyer.visitor().post("/checkout/adjust", "country", "MT").expect(303);
        assertThat(buyer.visitor().get("/cart").expect(200).page().select("#saved .cart-line"))
                .hasSize(1);
    }

    @Test
    void whatIsWrongStandsBesideItsCell() {
        TestResponse wrong = owner.submit(
                owner.get(PAGE).one("form.settings-form"),
                "price.EU",
                "abc",
                "offered.EU",
                "true",
                "daysMax.EU",
                "0",
                "returnsDays",
                "a month");
        assertThat(wrong.expect(422).one("[id='price.EU-error']").text()).contains("amount");
        assertThat(wrong.one("[id='price.EU']").val()).isEqualTo("abc");
        assertThat(wrong.one("[id='daysMax.EU-error']").text()).contains("as many");
        assertThat(wrong.one("#returnsDays[aria-invalid]").val()).isEqualTo("a month");
    }

    @Test
    void aTableThatSomebodyElseSavedIsNotOverwritten() {
        TestResponse mine = owner.get(PAGE).expect(200);
        save("DE", "7.77");
        TestResponse told =
                owner.submit(mine.one("form.settings-form"), "price.EU", "1.11").expect(409);
        assertThat(told.one("[role=alert]").text()).contains("Germany", "7.77");
        assertThat(market.count("select price from delivery_rates where zone = 'DE' and shop_id = ?", shop.id()))
                .isEqualTo(777);
    }

    /** Buys one, and waits until this many purchases are paid. */
    private void buy(int paid) {
        buyer.put(variant, 1);
        buyer.pay(buyer.place(buyer.checkout().expect(200)).expect(303), "approve");
        String count = "select count(*) from purchases where status = 'PAID' and email = ?::citext";
        Patience.until(paid + " are paid", () -> market.count(count, email) == paid);
    }

    /** Adds and saves a country, without scripts. */
    private void save(String country, String price) {
        TestResponse row = owner.post(
                PAGE + "/rows",
                java.util.stream.Stream.concat(
                                ((org.jsoup.nodes.FormElement) owner.get(PAGE).one("form.settings-form"))
                                        .formData().stream()
                                                .filter(pair -> !pair.key().equals("add"))
                                                .flatMap(pair -> java.util.stream.Stream.of(pair.key(), pair.value())),
                                java.util.stream.Stream.of("add", country, "change", "add"))
                        .toArray(String[]::new));
        owner.submit(
                        row.expect(200).one("form.settings-form"),
                        "price." + country,
                        price,
                        "daysMin." + country,
                        "2",
                        "daysMax." + country,
                        "5")
                .expect(303);
    }
}
